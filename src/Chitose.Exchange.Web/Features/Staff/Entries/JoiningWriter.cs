using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Writes fields of two texts that are being joined: texts as they are, facts in words.</summary>
internal sealed class JoiningWriter(FactWriter facts, Language reader)
{
    private readonly EntriesWords _words = EntriesWords.In(reader);

    public JoiningPage.Conflict ConflictOf(FieldConflict conflict, JoiningForm? form)
    {
        var name = conflict.Path.ToString();
        var language = conflict.Path.Language ?? reader;
        var before = Text(conflict.Path, conflict.Before);
        return new JoiningPage.Conflict
        {
            Name = name,
            Id = IdOf(name),
            Title = PlaceOf(conflict.Path),
            Language = language,
            Before = before,
            Mine = TextDifference.Between(before, Text(conflict.Path, conflict.Mine), language),
            Theirs = TextDifference.Between(before, Text(conflict.Path, conflict.Theirs), language),
            Chosen = form?.Choices.GetValueOrDefault(name),
            Own = conflict.Path.IsWords ? form?.Texts.GetValueOrDefault(name) ?? conflict.Mine : null,
        };
    }

    /// <summary>What was joined, of long texts only the paragraphs that changed. Marks that the program keeps by itself are left out.</summary>
    public IEnumerable<JoiningPage.Joint> JointsOf(MergedField joined, string other) => joined switch
    {
        { Change.Path.Name: FieldPath.TranslatedFrom } => [],
        { IsMine: null } => joined.Places.Select(place => JointOf(joined.Change.Path, place.Paragraph, Who(place.By, other), place.Before, place.After)),
        { Change: { Path: { IsRunningText: true, Language: { } language } path } change } =>
            from paragraph in ParagraphDifference.Between(change.Before, change.After, language)
            where paragraph.Change != ParagraphChange.Same
            select new JoiningPage.Joint(Where(path, paragraph.Number), Who(joined.IsMine.Value ? MergeParty.Mine : MergeParty.Theirs, other), language, paragraph.Text),
        _ => [JointOf(joined.Change.Path, null, Who(joined.IsMine.Value ? MergeParty.Mine : MergeParty.Theirs, other), joined.Change.Before, joined.Change.After)],
    };

    private JoiningPage.Joint JointOf(FieldPath path, int? paragraph, string who, string before, string after)
    {
        var language = path.Language ?? reader;
        return new JoiningPage.Joint(Where(path, paragraph), who, language, TextDifference.Between(Text(path, before), Text(path, after), language));
    }

    /// <summary>Only long texts count their paragraphs.</summary>
    private string Where(FieldPath path, int? paragraph) => path.Name is FieldPath.Body or FieldPath.EasyJapanese && paragraph is { } number
        ? _words.ChangePlace(field: PlaceOf(path), number: $"{number}")
        : PlaceOf(path);

    private string Who(MergeParty party, string other) => party switch
    {
        MergeParty.Mine => _words.You,
        MergeParty.Theirs => _words.Person(name: other),
        _ => _words.Both,
    };

    /// <summary>Running texts in which both had a part and no conflict is left.</summary>
    public IEnumerable<JoiningPage.Whole> WholesOf(EntryMerge merge, JoiningForm? form) => merge.Joined
        .Where(joined => joined.IsMine is null && merge.Conflicts.All(conflict => conflict.Path != joined.Change.Path))
        .Select(joined => WholeOf(joined, form));

    /// <summary>What was written since what it was written from.</summary>
    public IEnumerable<HeldPage.Line> LinesOf(Entry? basis, Entry mine) =>
        EntryComparison.Between(basis, mine).Changes
            .Where(change => change.Path.Name != FieldPath.TranslatedFrom && change.After.Length > 0)
            .Select(change => new HeldPage.Line(PlaceOf(change.Path), change.Path.Language ?? reader, Text(change.Path, change.After)));

    private JoiningPage.Whole WholeOf(MergedField joined, JoiningForm? form)
    {
        var name = joined.Change.Path.ToString();
        return new JoiningPage.Whole(name, IdOf(name), PlaceOf(joined.Change.Path), joined.Change.Path.Language!, form?.Texts.GetValueOrDefault(name) ?? joined.Change.After);
    }

    public static string IdOf(string name) => $"join-{name.Replace('.', '-')}";

    public string PlaceOf(FieldPath path) => FieldsWords.In(reader).PlaceOf(path, ShellWords.In(reader));

    private string Text(FieldPath path, string value) => path.Language is not null && path.Name != "aliases" ? value : string.Join('\n', facts.Write(path, value));
}
