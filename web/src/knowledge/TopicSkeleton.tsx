import { Skeleton, Stack } from "@mantine/core";

/** A topic's outline while it loads. */
export function TopicSkeleton() {
  return (
    <Stack gap="lg" aria-busy="true">
      <Skeleton height={150} />
      <Skeleton height={18} width="80%" />
      <Skeleton height={320} />
    </Stack>
  );
}
