using WordAddin.LocalDrive;
using WordAddin.LocalDrive.Tests;

// Serves the drive in the folder given, says where, and ends with its standard input.
await using var server = await DriveServer.StartAsync(new LocalDriveOptions { Folder = args[0] });
Console.Out.WriteLine(server.Root.AbsoluteUri);
Console.In.ReadToEnd();
