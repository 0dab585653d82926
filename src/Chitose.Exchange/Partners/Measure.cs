namespace Chitose.Exchange.Partners;

public enum Measure
{
    Population,
    Area,
    Students,
    Teachers,
}
