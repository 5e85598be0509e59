using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Reads w:sectPr.</summary>
internal static class SectionPropertiesReader
{
    /// <param name="cursor">At the w:sectPr.</param>
    /// <param name="headerFooterIds">Receives the ids of the headers and footers the section names.</param>
    public static PageSetup Read(PartCursor cursor, List<string> headerFooterIds)
    {
        var setup = new PageSetup();
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            switch (cursor.Name)
            {
                case "headerReference" or "footerReference" when cursor.RelationshipId() is { } id:
                    headerFooterIds.Add(id);
                    break;
                case "pgSz":
                    setup = setup with { Width = cursor.Twips("w"), Height = cursor.Twips("h") };
                    break;
                case "pgMar":
                    setup = WithMargins(setup, cursor);
                    break;
                case "docGrid":
                    setup = setup with
                    {
                        GridType = cursor.Attribute("type") is { } type and not "default" ? type : null,
                        GridLinePitch = cursor.Number("linePitch"),
                        GridCharacterSpace = cursor.Number("charSpace"),
                    };
                    break;
                case "titlePg":
                    setup = setup with { TitlePage = cursor.IsOn() };
                    break;
            }
        }

        return setup;
    }

    private static PageSetup WithMargins(PageSetup setup, PartCursor cursor) => setup with
    {
        TopMargin = cursor.Twips("top"),
        BottomMargin = cursor.Twips("bottom"),
        LeftMargin = cursor.Twips("left") ?? cursor.Twips("start"),
        RightMargin = cursor.Twips("right") ?? cursor.Twips("end"),
        HeaderDistance = cursor.Twips("header"),
        FooterDistance = cursor.Twips("footer"),
    };
}
