using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("WordAddin.Host.Tests")]
