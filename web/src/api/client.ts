import i18n from "i18next";

/** A problem that the server described (RFC 9457), or that kept the request from reaching it. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly fields: { field: string; message: string }[],
    readonly retryAfterSeconds: number,
    readonly body: Record<string, unknown>,
  ) {
    super(detail || title);
  }

  /** Whether the server was not reached at all. */
  get offline(): boolean {
    return this.status === 0;
  }
}

interface Options {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  /** A file to be sent instead of JSON: a CSV table unless `type` says otherwise. */
  file?: Blob;
  type?: string;
  headers?: Record<string, string>;
  keepalive?: boolean;
}

/** Sends a request in the learner's language; throws {@link ApiProblem} for anything but success. */
export async function call<T>(path: string, options: Options = {}): Promise<T> {
  const headers: Record<string, string> = { "Accept-Language": i18n.language ?? "ru", ...options.headers };
  if (options.body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  if (options.file) {
    headers["Content-Type"] = options.type ?? "text/csv";
  }
  const response = await reached(
    fetch(path, {
      method: options.method ?? "GET",
      headers,
      keepalive: options.keepalive ?? false,
      ...(options.file ? { body: options.file } : {}),
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    }),
  );
  if (!response.ok) {
    throw await problem(response);
  }
  return (response.status === 204 ? undefined : await reached(response.json())) as T;
}

/** Success is told before the body comes, and the server may be gone in between: that too is not having reached it. */
async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch {
    throw new ApiProblem(0, i18n.t("error.offline"), i18n.t("error.offlineDetail"), [], 0, {});
  }
}

async function problem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  return new ApiProblem(
    response.status,
    typeof body.title === "string" ? body.title : i18n.t("error.unexpected"),
    typeof body.detail === "string" ? body.detail : "",
    Array.isArray(body.errors) ? (body.errors as { field: string; message: string }[]) : [],
    Number(response.headers.get("Retry-After") ?? 0),
    body,
  );
}
