import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { planSearch } from "./plan/search";
import { remember } from "./practice/lastSubmission";
import { playSearch } from "./database/isolation/search";
import { traceSearch } from "./trace/search";
import { Failure, NotFound } from "./ui/Failure";
import { PageSkeleton } from "./ui/PageSkeleton";
import { Shell } from "./ui/Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const today = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./plan/TodayPage")),
});

const checklist = createRoute({
  getParentRoute: () => root,
  path: "/checklist",
  component: lazyRouteComponent(() => import("./evidence/ChecklistPage")),
});

const item = createRoute({
  getParentRoute: () => root,
  path: "/checklist/$itemId",
  component: function ItemRoute() {
    const { itemId } = item.useParams();
    return (
      <Suspense fallback={<PageSkeleton />}>
        <ItemPage key={itemId} id={itemId} />
      </Suspense>
    );
  },
});
const ItemPage = lazy(() => import("./evidence/ItemPage"));

/** What an address of an exercise may name: a submission, a part of the page, and that it is live coding. */
interface PracticeSearch {
  submission?: string;
  tab?: "explain";
  live?: true;
}

const practice = createRoute({
  getParentRoute: () => root,
  path: "/practice/$kind/$slug",
  validateSearch: (search: Record<string, unknown>): PracticeSearch => ({
    ...(typeof search.submission === "string" ? { submission: search.submission } : {}),
    ...(search.tab === "explain" ? { tab: search.tab } : {}),
    ...(search.live === true ? { live: true } : {}),
  }),
  // A link to a submission opens its exercise with that verdict shown.
  beforeLoad: ({ params, search }) => {
    if (search.submission) {
      remember(`${params.kind}/${params.slug}`, search.submission);
    }
  },
  component: function PracticeRoute() {
    const { kind, slug } = practice.useParams();
    const id = `${kind}/${slug}`;
    const Workspace = WORKSPACES[kind] ?? PracticePage;
    return (
      <Suspense fallback={<PageSkeleton />}>
        <Workspace key={id} id={id} />
      </Suspense>
    );
  },
});
const PracticePage = lazy(() => import("./practice/PracticePage"));

/** Kinds that have a page of their own. */
const WORKSPACES: Record<string, typeof PracticePage> = {
  isolation: lazy(() => import("./database/isolation/IsolationPage")),
  plan: lazy(() => import("./database/plan/PlanPage")),
  sql: lazy(() => import("./database/sql/SqlPage")),
};

const isolation = createRoute({
  getParentRoute: () => root,
  path: "/isolation",
  validateSearch: playSearch,
  component: lazyRouteComponent(() => import("./database/isolation/PlayPage")),
});

const trace = createRoute({
  getParentRoute: () => root,
  path: "/trace",
  validateSearch: traceSearch,
  component: lazyRouteComponent(() => import("./trace/TracePage")),
});

const internals = createRoute({
  getParentRoute: () => root,
  path: "/internals",
  component: lazyRouteComponent(() => import("./knowledge/InternalsPage")),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  validateSearch: (search: Record<string, unknown>): { planned?: true } =>
    search.planned === true ? { planned: true } : {},
  component: lazyRouteComponent(() => import("./flashcards/ReviewPage")),
});

const cards = createRoute({
  getParentRoute: () => root,
  path: "/cards",
  component: lazyRouteComponent(() => import("./flashcards/CardsPage")),
});

const placement = createRoute({
  getParentRoute: () => root,
  path: "/placement",
  component: lazyRouteComponent(() => import("./placement/PlacementPage")),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import("./plan/PlanPage")),
});

const goal = createRoute({
  getParentRoute: () => root,
  path: "/plan/goal",
  component: lazyRouteComponent(() => import("./plan/GoalPage")),
});

const readiness = createRoute({
  getParentRoute: () => root,
  path: "/readiness",
  component: lazyRouteComponent(() => import("./mastery/ReadinessPage")),
});

const evening = createRoute({
  getParentRoute: () => root,
  path: "/plan/evening",
  component: lazyRouteComponent(() => import("./evening/EveningPage")),
});

const debrief = createRoute({
  getParentRoute: () => root,
  path: "/debrief",
  validateSearch: (search: Record<string, unknown>): { id?: string } =>
    typeof search.id === "string" ? { id: search.id } : {},
  component: lazyRouteComponent(() => import("./debrief/DebriefPage")),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("./learner/SettingsPage")),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    placement,
    plan,
    goal,
    readiness,
    evening,
    debrief,
    checklist,
    item,
    practice,
    review,
    cards,
    trace,
    isolation,
    internals,
    settings,
  ]),
  defaultPreload: "intent",
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: Failure,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
