using SearchLoad;

// fill DATABASE COUNT: invents partners until the store holds so many; ask ADDRESS DATABASE TABLE: times questions to a running site.
return args switch
{
    ["fill", var database, var count] => await InventedPartners.FillAsync(database, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["ask", var address, var database, var table] => await Stopwatches.AskAsync(new Uri(address), await Questions.OfAsync(database, table)),
    _ => 2,
};
