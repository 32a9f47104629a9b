import { queryOptions, useQuery } from "@tanstack/react-query";
import i18n from "i18next";
import { call } from "../../api/client";
import type { Attempt } from "../../api/types";
import { WorkspaceSkeleton } from "../../practice/WorkspaceSkeleton";
import { Failure } from "../../ui/Failure";
import { useTitle } from "../../ui/Page";
import { PlanWorkspace } from "./PlanWorkspace";
import type { PlanExercise } from "./types";

const planQuery = (id: string) =>
  queryOptions({
    queryKey: [i18n.language, "exercise", id],
    queryFn: () => call<PlanExercise>(`/api/exercises/${id}`),
  });

/** A query to be made cheaper, with the attempt that the learner is in. */
export default function PlanPage({ id }: { id: string }) {
  const exercise = useQuery(planQuery(id));
  const attempt = useQuery({
    queryKey: ["attempt", id],
    queryFn: () => call<Attempt>(`/api/exercises/${id}/attempts`, { method: "POST", body: {} }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  useTitle(exercise.data?.title ?? "");
  const error = (!exercise.data && exercise.error) || (!attempt.data && attempt.error);
  if (error) {
    const again = () => {
      void exercise.refetch();
      void attempt.refetch();
    };
    return <Failure error={error} reset={again} />;
  }
  if (!exercise.data || !attempt.data) {
    return <WorkspaceSkeleton />;
  }
  return <PlanWorkspace key={attempt.data.id} exercise={exercise.data} attempt={attempt.data} />;
}
