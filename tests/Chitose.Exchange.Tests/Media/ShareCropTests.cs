using Chitose.Exchange.Media;

namespace Chitose.Exchange.Tests.Media;

public sealed class ShareCropTests
{
    [Theory]
    [InlineData(4000, 3000, 1200, 630)]
    [InlineData(1200, 630, 1200, 630)]
    [InlineData(600, 3000, 600, 315)]
    [InlineData(3000, 63, 120, 63)]
    [InlineData(1, 1, 1, 1)]
    public void A_crop_is_never_larger_than_its_photo(int photoWidth, int photoHeight, int width, int height)
    {
        Assert.Equal((width, height), ShareCrop.SizeFor(photoWidth, photoHeight));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 2, 0)]
    [InlineData(3, 0, 1)]
    [InlineData(4, 1, 1)]
    [InlineData(5, 2, 1)]
    [InlineData(6, 0, 2)]
    [InlineData(7, 1, 2)]
    [InlineData(8, 2, 2)]
    public void A_wide_photo_is_cropped_by_the_column_of_the_focus_and_a_high_one_by_the_row(int focus, int column, int row)
    {
        Assert.Equal(column, ShareCrop.PlaceOf((Focus)focus, 2000, 1000));
        Assert.Equal(row, ShareCrop.PlaceOf((Focus)focus, 1600, 1200));
    }
}
