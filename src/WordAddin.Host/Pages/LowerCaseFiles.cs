using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace WordAddin.Host.Pages;

/// <summary>
/// The files of Office.js. Its package is all lower case, yet the library asks for some of them in capitals
/// (<c>AgaveErrorUX</c>), as its own servers do not mind.
/// </summary>
internal sealed class LowerCaseFiles(IFileProvider files) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath.ToLowerInvariant());

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
