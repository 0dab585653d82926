using AngleSharp.Html.Dom;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A form as a browser would send it: its fields with what stands in them, the pressed button, and files.</summary>
public sealed record StaffForm(string Address, bool IsGet, bool IsMultipart, IReadOnlyList<(string Name, string Value)> Fields)
{
    public IReadOnlyList<(string Name, string FileName, byte[] Content)> Files { get; init; } = [];

    public static StaffForm Of(IHtmlFormElement form, IHtmlButtonElement? pressed = null)
    {
        var fields = new List<(string, string)>();
        foreach (var element in form.Elements.OfType<IHtmlElement>())
        {
            switch (element)
            {
                case IHtmlInputElement { IsDisabled: false } input when !string.IsNullOrEmpty(input.Name) && IsSent(input):
                    fields.Add((input.Name, input.Value));
                    break;
                case IHtmlTextAreaElement { IsDisabled: false } text when !string.IsNullOrEmpty(text.Name):
                    fields.Add((text.Name, text.Value));
                    break;
                case IHtmlSelectElement { IsDisabled: false } select when !string.IsNullOrEmpty(select.Name):
                    fields.AddRange(select.Options.Where(option => option.IsSelected).Select(option => (select.Name!, option.Value)));
                    break;
            }
        }

        if (!string.IsNullOrEmpty(pressed?.Name))
        {
            fields.Add((pressed.Name, pressed.Value));
        }

        var address = pressed?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        return new StaffForm(address, form.Method != "post", form.Enctype == "multipart/form-data", fields);
    }

    /// <summary>The same form with other values in some fields; a field that is not on the page is added, as an attacker would.</summary>
    public StaffForm With(params (string Name, string Value)[] values) =>
        this with { Fields = [.. Fields.Where(field => values.All(value => value.Name != field.Name)), .. values] };

    public StaffForm Without(params string[] names) => this with { Fields = [.. Fields.Where(field => !names.Contains(field.Name))] };

    public StaffForm Attach(string name, string fileName, byte[] content) => this with { Files = [.. Files, (name, fileName, content)] };

    public HttpContent ToContent()
    {
        if (!IsMultipart)
        {
            return new FormUrlEncodedContent(Fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes) in Files)
        {
            content.Add(new ByteArrayContent(bytes), name, fileName);
        }

        return content;
    }

    private static bool IsSent(IHtmlInputElement input) => input.Type switch
    {
        "checkbox" or "radio" => input.IsChecked,
        "file" or "submit" or "button" or "image" or "reset" => false,
        _ => true,
    };
}
