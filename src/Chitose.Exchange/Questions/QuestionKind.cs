namespace Chitose.Exchange.Questions;

/// <summary>What an answer to a question is.</summary>
public enum QuestionKind
{
    /// <summary>A date of an agreement or event, which the program writes in every language.</summary>
    Date,

    /// <summary>A place of signing.</summary>
    Place,

    /// <summary>Words that people must write, or a mark that goes.</summary>
    Words,
}
