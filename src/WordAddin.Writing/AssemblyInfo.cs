using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("WordAddin.Writing.Tests")]
