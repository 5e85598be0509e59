using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A date as far as it is written: 2023年5月4日, 5月4日, 4日, 2023年.</summary>
internal sealed record WrittenDate(int? Year, int? Month, int? Day, TextSpan Span)
{
    private const int LeapYear = 2000;

    /// <summary>Without a year, 29 February may exist; a number of days alone may be a length of time.</summary>
    public bool Exists =>
        Month is not { } month
        || (month is >= 1 and <= 12 && (Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(Year ?? LeapYear, month))));
}
