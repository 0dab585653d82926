using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>The matrix in the words of whoever looks, with its filters.</summary>
public sealed class MatrixView
{
    private readonly Matrix _matrix;
    private readonly MatrixFilter _filter;
    private readonly MatrixQuery _query;
    private readonly DashboardWords _words;
    private readonly Language _language;

    public MatrixView(Matrix matrix, MatrixFilter filter, MatrixQuery query, IReadOnlyList<DraftLine> drafts, Language language)
    {
        (_matrix, _filter, _query, _language) = (matrix, filter, query, language);
        _words = DashboardWords.In(language);
        Kinds = [.. Enum.GetValues<EntryKind>().Select(kind => new FilterChoice(kind.ToString().ToLowerInvariant(), _words.NameOf(kind), filter.Kind == kind))];
        Tongues = [.. Language.All.Select(tongue => new FilterChoice(tongue.Segment, ShellWords.In(language).NameOf(tongue), filter.Language == tongue))];
        States = [.. Enum.GetValues<EntryState>().Select(state =>
            new FilterChoice(StateNames.NameOf(state), StateNames.SignOf(state, language).Text, filter.State == state))];
        People =
        [
            new FilterChoice(MatrixQuery.Me, _words.Me, query.Person == MatrixQuery.Me),
            .. drafts.SelectMany(draft => draft.Contributors).Where(person => !person.IsProgram).DistinctBy(person => person.Account).OrderBy(person => person.Name, StringComparer.Ordinal)
                .Select(person => new FilterChoice(person.Account, person.Name, query.Person == person.Account)),
        ];
    }

    /// <summary>How many findings there are in each cell.</summary>
    public required IReadOnlyDictionary<(int Number, Language Language), FindingCount> Findings { get; init; }

    public IReadOnlyList<FilterChoice> Kinds { get; }

    public IReadOnlyList<FilterChoice> Tongues { get; }

    public IReadOnlyList<FilterChoice> States { get; }

    public IReadOnlyList<FilterChoice> People { get; }

    /// <summary>The languages that have a column: the one asked for, or all.</summary>
    public IReadOnlyList<Language> Columns => _filter.Language is { } one ? [one] : Language.All;

    public string Caption => _words.Caption(entries: Number(_matrix.Rows.Count), languages: Number(Columns.Count));

    /// <summary>The states with the number of cells in each, every other filter left out; rare states only where there are some.</summary>
    public IEnumerable<QuickFilter> Quick
    {
        get
        {
            yield return new QuickFilter(null, _words.Any, Number(_matrix.Entries * Language.All.Count), "/staff", _query.Address() == "/staff");
            foreach (var state in Enum.GetValues<EntryState>().Where(state => state is not (EntryState.Withdrawn or EntryState.OpenQuestion) || _matrix.Counts[state] > 0))
            {
                var sign = StateNames.SignOf(state, _language);
                var address = new MatrixQuery { State = StateNames.NameOf(state) }.Address();
                yield return new QuickFilter(sign, sign.Text, Number(_matrix.Counts[state]), address, _query.Address() == address);
            }
        }
    }

    public string Shown
    {
        get
        {
            var found = _matrix.FoundInAll;
            if (found == 0)
            {
                return _words.ShowingNone;
            }

            var all = found == _matrix.Entries ? _words.ShowingAll(count: Number(found)) : _words.ShowingSome(count: Number(_matrix.Entries), found: Number(found));
            var first = ((_filter.Page - 1) * Matrix.PageSize) + 1;
            var range = _words.ShowingRange(found: Number(found), from: Number(first), to: Number(first + _matrix.Rows.Count - 1));
            return found <= Matrix.PageSize ? all : found == _matrix.Entries ? range : $"{all} {range}";
        }
    }

    /// <summary>The rows of this page, by kind, with how many of the kind there are on all pages.</summary>
    public IEnumerable<(string Kind, string Count, IEnumerable<MatrixRow> Rows)> Groups =>
        _matrix.Rows.GroupBy(row => row.Kind).Select(group => (_words.NameOf(group.Key), Number(_matrix.Found[group.Key]), (IEnumerable<MatrixRow>)group));

    public StaffPaging Paging => new(_filter.Page, Math.Max(1, (_matrix.FoundInAll + Matrix.PageSize - 1) / Matrix.PageSize), page =>
        (_query with { Page = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture) }).Address());

    /// <summary>The cells of a row that have a column.</summary>
    public IEnumerable<MatrixCell> CellsOf(MatrixRow row) => row.Cells.Where(cell => Columns.Contains(cell.Language));

    /// <summary>What readers see, what is being written, and what the checks found in it.</summary>
    public IEnumerable<StaffSign> SignsOf(MatrixRow row, MatrixCell cell)
    {
        var (errors, warnings) = Findings.GetValueOrDefault((row.Number, cell.Language));
        return
        [
            .. StateNames.SignsOf(cell, _language),
            .. errors > 0 ? [StaffSign.Error(_language).With(Number(errors))] : Array.Empty<StaffSign>(),
            .. warnings > 0 ? [StaffSign.Warning(_language).With(Number(warnings))] : Array.Empty<StaffSign>(),
        ];
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
