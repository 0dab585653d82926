using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>How somebody works a page: with a mouse, or with the keyboard alone.</summary>
public abstract class Hands
{
    public static readonly Hands Mouse = new MouseHands();
    public static readonly Hands Keyboard = new KeyboardHands();

    public abstract Task PressAsync(ILocator target);

    public abstract Task WriteAsync(ILocator field, string text);

    /// <summary>Marks a box or chooses one of several.</summary>
    public abstract Task ChooseAsync(ILocator choice);

    public abstract Task SelectAsync(ILocator list, string label);

    private sealed class MouseHands : Hands
    {
        public override Task PressAsync(ILocator target) => target.ClickAsync();

        public override Task WriteAsync(ILocator field, string text) => field.FillAsync(text);

        public override Task ChooseAsync(ILocator choice) => choice.CheckAsync();

        public override Task SelectAsync(ILocator list, string label) => list.SelectOptionAsync(new SelectOptionValue { Label = label });
    }

    /// <summary>Tab, arrows, space, Enter and letters: nothing that needs a pointer, and no jump that a person could not make.</summary>
    private sealed class KeyboardHands : Hands
    {
        private const int MostStops = 400;

        private const string StopsAway =
            """
            targets => {
              const groups = new Set();
              const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")].filter(stop => {
                const isStop = stop.tabIndex >= 0 && !stop.disabled && stop.checkVisibility({ visibilityProperty: true });
                // Tab stops once at a group of which one is to be chosen.
                return isStop && (stop.type !== "radio" || stop === document.activeElement || targets.includes(stop) || (!groups.has(stop.name) && groups.add(stop.name)));
              });
              const here = stops.indexOf(document.activeElement);
              const there = stops.findIndex(stop => targets.includes(stop));
              return there < 0 ? 0 : there - here;
            }
            """;

        public override async Task PressAsync(ILocator target)
        {
            await ReachAsync(target);
            await target.Page.Keyboard.PressAsync("Enter");
        }

        public override async Task WriteAsync(ILocator field, string text)
        {
            await ReachAsync(field);
            await field.Page.Keyboard.PressAsync("Control+A");
            if (text.Length == 0)
            {
                await field.Page.Keyboard.PressAsync("Delete");
            }
            else
            {
                // As an input method hands over a whole phrase, which single keys cannot write.
                await field.Page.Keyboard.InsertTextAsync(text);
            }
        }

        public override async Task ChooseAsync(ILocator choice)
        {
            if (await choice.IsCheckedAsync())
            {
                return;
            }

            if (await choice.GetAttributeAsync("type") != "radio")
            {
                await ReachAsync(choice);
                await choice.Page.Keyboard.PressAsync("Space");
                return;
            }

            // Tab stops once at a group; the arrows go through it.
            var group = choice.Page.Locator($"input[type=radio][name='{await choice.GetAttributeAsync("name")}']");
            var others = await group.CountAsync();
            await ReachOneOfAsync(group);
            for (var step = 0; step < others && !await IsFocusedAsync(choice); step++)
            {
                await choice.Page.Keyboard.PressAsync("ArrowDown");
            }

            if (!await choice.IsCheckedAsync())
            {
                await choice.Page.Keyboard.PressAsync("Space");
            }
        }

        public override async Task SelectAsync(ILocator list, string label)
        {
            await ReachAsync(list);
            var place = await list.EvaluateAsync<int>("(list, label) => [...list.options].findIndex(option => option.label === label) - list.selectedIndex", label);
            for (var step = 0; step < Math.Abs(place); step++)
            {
                await list.Page.Keyboard.PressAsync(place > 0 ? "ArrowDown" : "ArrowUp");
            }
        }

        private static Task ReachAsync(ILocator target) => ReachOneOfAsync(target);

        private static async Task ReachOneOfAsync(ILocator targets)
        {
            // Whoever sees the page knows about how far it is, and goes back where that is shorter.
            var away = await targets.EvaluateAllAsync<int>(StopsAway);
            for (var stop = 1; stop < Math.Abs(away); stop++)
            {
                await targets.Page.Keyboard.PressAsync(away < 0 ? "Shift+Tab" : "Tab");
            }

            for (var stop = 0; stop < MostStops; stop++)
            {
                if (await targets.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)"))
                {
                    return;
                }

                await targets.Page.Keyboard.PressAsync(away < 0 ? "Shift+Tab" : "Tab");
            }

            Assert.Fail($"The keyboard does not reach {targets} on {targets.Page.Url}");
        }

        private static Task<bool> IsFocusedAsync(ILocator target) => target.EvaluateAsync<bool>("here => here === document.activeElement");
    }
}
