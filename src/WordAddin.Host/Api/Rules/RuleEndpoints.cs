using WordAddin.Contracts;
using WordAddin.Host.Api.Problems;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Host.Api.Rules;

/// <summary>The rule catalogue and the page behind each rule.</summary>
internal static class RuleEndpoints
{
    private static readonly Problem UnknownRule = new(404, "unknown-rule",
        new BilingualText("没有这条规则。", "There is no such rule."));

    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/rules", () => ContractResult.Json(writer => RulesJson.WriteAll(writer, RuleCatalog.Rules)))
            .WithSummary("Every rule with its severity and basis.");
        routes.MapGet("/api/rules/{id}", (string id, HttpContext context) => RuleCatalog.Find(id) is { } rule
                ? ContractResult.Json(writer => RulesJson.WriteOne(writer, rule))
                : UnknownRule.In(context))
            .WithSummary("One rule with its page.");
    }
}
