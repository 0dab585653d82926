using Chitose.Exchange.Entries;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>Whatever right changes are made to a right text, no rule of any group speaks up.</summary>
public sealed class RightTextPropertyTests
{
    private static readonly IReadOnlyList<Entry> Entries = [.. CheckedContent.Entries.Where(entry => entry.Kind is not EntryKind.Photo)];

    [Property(MaxTest = 300, EndSize = 20000)]
    public void A_right_change_gives_no_finding(uint which, uint change, uint seed)
    {
        var entry = Copy(which);
        var (name, apply) = RightChanges.All[(int)(change % (uint)RightChanges.All.Count)];

        apply(entry, seed);

        AssertSound(entry, name);
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void Nor_do_several(uint which, uint change, uint other, uint third, uint seed)
    {
        var entry = Copy(which);
        var changes = new[] { change, other, third }.Select(index => (int)(index % (uint)RightChanges.All.Count)).Distinct().Order().Select(index => RightChanges.All[index]).ToList();

        changes.ForEach(each => each.Apply(entry, seed));

        AssertSound(entry, string.Join(", ", changes.Select(each => each.Name)));
    }

    private static Entry Copy(uint which) => CheckedContent.Copy(CheckedContent.PathOf(Entries[(int)(which % (uint)Entries.Count)]));

    private static void AssertSound(Entry entry, string changes)
    {
        // A name in brackets may make a summary longer than search engines show, which is true.
        var findings = CheckedContent.Findings(entry).Where(finding => finding.Rule.Id != "summary-long").ToList();

        Assert.True(findings.Count == 0, $"{CheckedContent.PathOf(entry)}, {changes}:\n{string.Join('\n', findings.Select(finding => $"{finding.Rule.Id} {finding.Field} '{finding.Excerpt}'"))}");
    }
}
