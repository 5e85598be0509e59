using System.Globalization;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>字号: the sizes of type by the names that clerks use.</summary>
internal static class TypeSize
{
    /// <summary>二号, in points.</summary>
    public const double Title = 22;

    /// <summary>三号, in points.</summary>
    public const double Body = 16;

    /// <summary>四号, in points.</summary>
    public const double PageNumber = 14;

    private const double Tolerance = 0.3;

    private static readonly (double Points, string Name)[] names =
    [
        (42, "初号"), (36, "小初"), (26, "一号"), (24, "小一"), (Title, "二号"), (18, "小二"), (Body, "三号"), (15, "小三"),
        (PageNumber, "四号"), (12, "小四"), (10.5, "五号"), (9, "小五"), (7.5, "六号"),
    ];

    /// <summary>True also for an unknown size: nothing can be said against it.</summary>
    public static bool MayBe(double? points, double expected) => points is not { } known || Math.Abs(known - expected) <= Tolerance;

    /// <summary>The name, when there is one, and the points: <c>小四（12 pt）</c>.</summary>
    public static string Describe(double points)
    {
        foreach (var (known, name) in names)
        {
            if (Math.Abs(known - points) < Tolerance)
                return $"{name}（{Show(points)} pt）";
        }

        return $"{Show(points)} pt";
    }

    public static string Show(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
