using YamlDotNet.Core;

namespace Chitose.Exchange.Content.Yaml;

/// <summary>Follows how a YAML text spells a value: quotation marks, escapes, and lines that are folded.</summary>
internal sealed class ScalarPlaces(string yaml, int start, ScalarStyle style)
{
    private readonly bool _isBlock = style is ScalarStyle.Literal or ScalarStyle.Folded;

    /// <summary>The place in the YAML text at which the value has been spelled out so far.</summary>
    /// <returns>Null where the spelling cannot be followed.</returns>
    public int? After(string value, int length)
    {
        var place = Begin();
        for (var i = 0; i < length; i++)
        {
            if (place >= yaml.Length || Step(place, value[i]) is not { } next)
            {
                return null;
            }

            place = next;
        }

        return place;
    }

    private int Begin() => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => start + 1,
        _ when _isBlock => SkipIndent(yaml.IndexOf('\n', start) + 1),
        _ => start,
    };

    private int? Step(int place, char letter)
    {
        var written = yaml[place];
        if (written == letter && written != '\n' && !(style == ScalarStyle.SingleQuoted && letter == '\''))
        {
            return style == ScalarStyle.DoubleQuoted && written == '\\' ? null : place + 1;
        }

        return (style, written) switch
        {
            (ScalarStyle.SingleQuoted, '\'') => letter == '\'' ? place + 2 : null,
            (ScalarStyle.DoubleQuoted, '\\') when place + 1 < yaml.Length => place + EscapeLength(yaml[place + 1]),
            (_, '\n') when letter is '\n' or ' ' => SkipIndent(place + 1),
            _ => null,
        };
    }

    private int SkipIndent(int place)
    {
        while (place < yaml.Length && yaml[place] == ' ')
        {
            place++;
        }

        return place;
    }

    private static int EscapeLength(char kind) => kind switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };
}
