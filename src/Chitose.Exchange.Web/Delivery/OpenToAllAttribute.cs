namespace Chitose.Exchange.Web.Delivery;

/// <summary>Lets pages of any other site read what an address answers: it is meant for that, and nothing else on this site is.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute : Attribute;
