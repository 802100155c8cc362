"use client";

import type { AppRouter } from "@convenio/api/router";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import { csrfFetch } from "./csrf-fetch.ts";
import { TRPCProvider } from "./trpc.ts";

/**
 * What the working screens need to call procedures. `csrf`: the browser's form token, from the server.
 * Nothing is repeated by itself: a refusal is an answer, and a save that failed is the editor's to repeat.
 */
export function ClientProvider({ csrf, children }: { csrf: string; children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false },
          mutations: { retry: false, networkMode: "always" },
        },
      }),
  );
  const [procedures] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          url: "/api/trpc",
          transformer: superjson,
          fetch: csrfFetch(csrf),
          maxURLLength: 2000,
        }),
      ],
    }),
  );
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={procedures} queryClient={queries}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
