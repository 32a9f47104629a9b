import { useQuery, type UseQueryOptions } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import { attemptQuery } from "../api/queries";
import type { Attempt } from "../api/types";
import { Failure } from "../ui/Failure";
import { useTitle } from "../ui/Page";
import { WorkspaceSkeleton } from "./WorkspaceSkeleton";

interface Props<Exercise, Key extends readonly unknown[]> {
  id: string;
  query: UseQueryOptions<Exercise, Error, Exercise, Key>;
  children: (exercise: Exercise, attempt: Attempt) => ReactNode;
}

/** An exercise of any kind with the attempt that the learner is in: the latest, or a first one. */
export function ExercisePage<Exercise extends { title: string }, Key extends readonly unknown[]>({
  id,
  query,
  children,
}: Props<Exercise, Key>) {
  const exercise = useQuery(query);
  const attempt = useQuery(attemptQuery(id));
  useTitle(exercise.data?.title ?? "");
  // Only what was never had is missed: a failed refresh must not take the editor away.
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
  return <Fragment key={attempt.data.id}>{children(exercise.data, attempt.data)}</Fragment>;
}
