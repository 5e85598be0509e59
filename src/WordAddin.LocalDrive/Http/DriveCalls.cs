using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Http;

/// <summary>The drive itself.</summary>
internal sealed class DriveCalls(DriveJson json)
{
    public Task GetAsync(DriveCall call)
    {
        var drive = DriveJson.Selected(json.Drive(call.BaseAddress), call.Select);
        drive.Insert(0, "@odata.context", $"{call.BaseAddress}/$metadata#drives/$entity");
        return JsonAnswers.WriteAsync(call.Response, 200, drive);
    }

    public Task ListAsync(DriveCall call) => JsonAnswers.WriteAsync(call.Response, 200, new()
    {
        ["@odata.context"] = $"{call.BaseAddress}/$metadata#drives",
        ["value"] = new JsonArray(DriveJson.Selected(json.Drive(call.BaseAddress), call.Select)),
    });
}
