import { ActionIcon, Button, Kbd } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BrandMark, HelpIcon, SearchIcon } from "./icons";
import { LanguageSwitch } from "./LanguageSwitch";
import { sections } from "./sections";
import classes from "./Shell.module.css";
import { ThemeSwitch } from "./ThemeSwitch";

/** The brand, the sections where there is room for them, and the tools. */
export function Header({ onShortcuts }: { onShortcuts: () => void }) {
  const { t } = useTranslation();
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.brand} aria-label={t("ui.brand")}>
        <BrandMark />
        <span className={classes.brandName}>{t("ui.brand")}</span>
      </Link>
      <nav className={classes.nav} aria-label={t("ui.nav")}>
        {sections.map((section) => (
          <Link
            key={section.to}
            to={section.to}
            className={classes.link}
            activeOptions={{ exact: section.to === "/" }}
          >
            {t(section.name)}
          </Link>
        ))}
      </nav>
      <div className={classes.tools}>
        <Button
          className={classes.wide ?? ""}
          variant="default"
          size="compact-md"
          fw={400}
          leftSection={<SearchIcon />}
          rightSection={<Kbd size="xs">Ctrl K</Kbd>}
          onClick={spotlight.open}
        >
          {t("ui.find")}
        </Button>
        <ActionIcon
          className={classes.narrow ?? ""}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t("ui.find")}
          onClick={spotlight.open}
        >
          <SearchIcon />
        </ActionIcon>
        <ActionIcon
          className={classes.wide ?? ""}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t("ui.shortcuts")}
          onClick={onShortcuts}
        >
          <HelpIcon />
        </ActionIcon>
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
