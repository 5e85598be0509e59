using Microsoft.Extensions.Options;
using WordAddin.Host.Startup;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddWordAddin();
    await using var app = builder.Build();
    app.UseWordAddin();
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (fault is OptionsValidationException or InvalidOperationException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"WordAddin cannot start: {fault.Message}");
    return 1;
}
