import { QueryClient } from '@tanstack/react-query'
import { connection } from './connection'
import { Problem } from './problem'

const LONGEST_WAIT_MILLIS = 5000

/** Answers stay fresh for a moment; an unreachable server is asked again until it is back, a refusal never is. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5000,
        retry: (_, failure) => failure instanceof Problem && failure.unreachable,
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, LONGEST_WAIT_MILLIS),
      },
      mutations: { networkMode: 'always' },
    },
  })
  connection.onRecovery(() => client.invalidateQueries())
  return client
}
