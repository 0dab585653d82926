using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>The open questions, and all that is known about each.</summary>
public sealed class QuestionsController(QuestionPages pages, TimeProvider clock) : StaffController(clock)
{
    public const string Address = "/staff/questions";

    /// <summary>Addresses are lower case.</summary>
    public static string AddressOf(string id) => $"{Address}/{id.ToLower(System.Globalization.CultureInfo.InvariantCulture)}";

    [Read(Address)]
    public async Task<IActionResult> List(CancellationToken cancel) => View(await pages.ListAsync(Language, cancel));

    [Read(Address + "/{id}")]
    public async Task<IActionResult> Show(string id, string? done, CancellationToken cancel) =>
        await pages.OpenAsync(id, cancel) is { } file ? View(await pages.PageAsync(file, Staff, new DecisionForm(), Language, cancel, done)) : NotFound();
}
