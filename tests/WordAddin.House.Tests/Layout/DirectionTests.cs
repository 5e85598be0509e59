using System.Reflection;
using System.Xml.Linq;

namespace WordAddin.House.Tests.Layout;

/// <summary>Who may know whom.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Writing"] = [],
        ["LocalDrive"] = [],
        ["OpenXml"] = ["Writing"],
        ["Contracts"] = ["Writing"],
        ["Drafts"] = ["Writing"],
        ["Cli"] = ["Writing", "OpenXml", "Contracts"],
        ["Host"] = ["Writing", "OpenXml", "Contracts", "Drafts", "LocalDrive"],
    };

    public static TheoryData<string> Rooms => [.. Allowed.Keys];

    [Fact]
    public void Every_room_has_its_place_in_the_direction()
    {
        var rooms = Repository.FilesBelow("src/", ".csproj").Select(RoomOf);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_refers_only_to_rooms_below_it(string room)
    {
        using var project = new StringReader(Repository.Read($"src/WordAddin.{room}/WordAddin.{room}.csproj"));
        var referred = XDocument.Load(project).Descendants("ProjectReference").Select(reference => RoomOf(reference.Attribute("Include")!.Value));
        Assert.Empty(referred.Except(Allowed[room], StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Writing", "Microsoft.AspNetCore", "Microsoft.Graph", "Microsoft.Kiota", "DocumentFormat", "System.IO.Packaging", "System.Net.Http")]
    [InlineData("OpenXml", "Microsoft.AspNetCore", "Microsoft.Graph", "Microsoft.Kiota")]
    [InlineData("Contracts", "Microsoft.AspNetCore", "Microsoft.Graph", "Microsoft.Kiota", "DocumentFormat")]
    [InlineData("Drafts", "Microsoft.AspNetCore", "DocumentFormat")]
    [InlineData("LocalDrive", "Microsoft.Graph", "Microsoft.Kiota", "DocumentFormat")]
    public void Room_does_without_the_libraries_of_others(string room, params string[] foreign)
    {
        var used = Assembly.Load($"WordAddin.{room}").GetReferencedAssemblies().Select(reference => reference.Name!);
        Assert.DoesNotContain(used, name => foreign.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
    }

    private static string RoomOf(string project) => Path.GetFileNameWithoutExtension(project)["WordAddin.".Length..];
}
