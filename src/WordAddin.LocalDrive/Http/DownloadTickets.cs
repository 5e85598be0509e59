using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using WordAddin.LocalDrive.Addressing;

namespace WordAddin.LocalDrive.Http;

/// <summary>The secret part of a download address: which item, until when, and a seal over both.</summary>
internal static class DownloadTickets
{
    private const char Separator = '.';

    public static string Issue(string item, DateTimeOffset expires, byte[] key)
    {
        var claim = string.Create(CultureInfo.InvariantCulture, $"{item}{Separator}{expires.ToUnixTimeSeconds()}");
        return claim + Separator + Seal(claim, key);
    }

    public static ItemAddress Redeem(string ticket, DateTimeOffset now, byte[] key)
    {
        if (ticket.Split(Separator) is [var item, var time, var seal]
            && IsSealed($"{item}{Separator}{time}", seal, key)
            && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var expires)
            && expires > now.ToUnixTimeSeconds())
        {
            return ItemAddress.Of(item);
        }

        throw new DriveFault(401, "unauthenticated", "The download address is not valid or has expired.");
    }

    private static bool IsSealed(string claim, string seal, byte[] key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Seal(claim, key)), Encoding.UTF8.GetBytes(seal));

    private static string Seal(string claim, byte[] key) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(claim)));
}
