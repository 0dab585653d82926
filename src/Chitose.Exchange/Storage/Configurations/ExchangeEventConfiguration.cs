using Chitose.Exchange.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class ExchangeEventConfiguration : IEntityTypeConfiguration<ExchangeEvent>
{
    public const string TimelineKey = "TimelineKey";

    public void Configure(EntityTypeBuilder<ExchangeEvent> builder)
    {
        builder.Property(exchangeEvent => exchangeEvent.DateText).AsJson();
        builder.Property(exchangeEvent => exchangeEvent.Disputed).AsJson();
        builder.Property(exchangeEvent => exchangeEvent.Figures).AsJson();

        // Nothing withheld is ever in this table; the mark belongs to drafts and files.
        builder.Ignore(exchangeEvent => exchangeEvent.IsWithheld);
        builder.Ignore(exchangeEvent => exchangeEvent.SortKey);
        builder.Ignore(exchangeEvent => exchangeEvent.AreHoursInOrder);

        // The same rule as ExchangeEvent.SortKey, so that the store can order by an index.
        builder.Property<string>(TimelineKey).HasComputedColumnSql("coalesce(\"SortDate\", \"Date\", '9999')", stored: true);
        builder.HasIndex(EntryConfiguration.KindColumn, TimelineKey);
    }
}
