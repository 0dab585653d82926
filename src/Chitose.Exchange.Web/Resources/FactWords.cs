using Chitose.Exchange.Events;
using Chitose.Exchange.Media;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Web.Resources.Staff;

/// <summary>What staff call the kinds and measures that facts are made of.</summary>
public static class FactWords
{
    private static readonly Dictionary<Enum, Func<FieldsWords, string>> Names = new()
    {
        [PartnerKind.SisterCity] = words => words.SisterCity,
        [PartnerKind.FriendshipCity] = words => words.FriendshipCity,
        [PartnerKind.OrganizationPartnership] = words => words.OrganizationPartnership,
        [PartnerKind.SisterSchool] = words => words.SisterSchool,
        [EventKind.Agreement] = words => words.OccasionAgreement,
        [EventKind.Anniversary] = words => words.OccasionAnniversary,
        [EventKind.Visit] = words => words.OccasionVisit,
        [EventKind.Youth] = words => words.OccasionYouth,
        [EventKind.Event] = words => words.OccasionEvent,
        [EventKind.Decision] = words => words.OccasionDecision,
        [EventKind.ProgramStart] = words => words.OccasionProgramStart,
        [EventKind.Background] = words => words.OccasionBackground,
        [EventStatus.Held] = words => words.StatusHeld,
        [EventStatus.Announced] = words => words.StatusAnnounced,
        [EventStatus.Cancelled] = words => words.StatusCancelled,
        [Admission.Free] = words => words.AdmissionFree,
        [Admission.Paid] = words => words.AdmissionPaid,
        [Measure.Population] = words => words.MeasurePopulation,
        [Measure.Area] = words => words.MeasureArea,
        [Measure.Students] = words => words.MeasureStudents,
        [Measure.Teachers] = words => words.MeasureTeachers,
        [StatisticBasis.Census] = words => words.BasisCensus,
        [StatisticBasis.Register] = words => words.BasisRegister,
        [StatisticBasis.Estimate] = words => words.BasisEstimate,
        [StatisticBasis.CensusMunicipality] = words => words.BasisCensusMunicipality,
        [EventFigureKey.Attendees] = words => words.FigureAttendees,
        [EventFigureKey.Delegation] = words => words.FigureDelegation,
        [EventFigureKey.Participants] = words => words.FigureParticipants,
        [EventFigureKey.Students] = words => words.FigureStudents,
        [EventFigureKey.Chaperones] = words => words.FigureChaperones,
        [EventFigureKey.Children] = words => words.FigureChildren,
        [EventFigureKey.Schools] = words => words.FigureSchools,
        [EventFigureKey.Contestants] = words => words.FigureContestants,
        [EventFigureKey.Trees] = words => words.FigureTrees,
        [EventFigureKey.Days] = words => words.FigureDays,
        [PhotoRole.Content] = words => words.RoleContent,
        [PhotoRole.Decorative] = words => words.RoleDecorative,
        [PhotoPeople.None] = words => words.PeopleNone,
        [PhotoPeople.Adults] = words => words.PeopleAdults,
        [PhotoPeople.Minors] = words => words.PeopleMinors,
        [Focus.TopLeft] = words => words.FocusTopLeft,
        [Focus.Top] = words => words.FocusTop,
        [Focus.TopRight] = words => words.FocusTopRight,
        [Focus.Left] = words => words.FocusLeft,
        [Focus.Center] = words => words.FocusCenter,
        [Focus.Right] = words => words.FocusRight,
        [Focus.BottomLeft] = words => words.FocusBottomLeft,
        [Focus.Bottom] = words => words.FocusBottom,
        [Focus.BottomRight] = words => words.FocusBottomRight,
    };

    public static string WordFor(this FieldsWords words, Enum value) => Names.TryGetValue(value, out var name) ? name(words) : value.ToString();
}
