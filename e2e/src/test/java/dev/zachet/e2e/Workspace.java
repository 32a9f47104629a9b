package dev.zachet.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The exercise page, by what a learner sees of it. */
final class Workspace {
    private final Page page;
    private final boolean russian;

    Workspace(Page page, String language) {
        this.page = page;
        this.russian = language.equals("ru");
    }

    private String in(String ru, String en) {
        return russian ? ru : en;
    }

    Locator editor() {
        return page.getByRole(
                AriaRole.TEXTBOX, named(in("Редактор решения на Python", "Editor for your Python solution")));
    }

    /** Replaces what is in the editor, as from the clipboard: typing would indent on its own. */
    void write(String source) {
        editor().click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(source);
    }

    void run() {
        page.keyboard().press("Control+'");
    }

    void submit() {
        page.keyboard().press("Control+Enter");
    }

    /** The verdict's plain word; waits for it. */
    String verdict() {
        Locator heading = page.locator("h2[data-outcome]");
        heading.waitFor();
        return heading.innerText();
    }

    Locator saved() {
        return page.getByText(in("Сохранено", "Saved"), new Page.GetByTextOptions().setExact(true));
    }

    static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
