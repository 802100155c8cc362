"use client";

import type { AppRouter } from "@convenio/api/router";
import { createTRPCContext } from "@trpc/tanstack-react-query";

/** The procedures, typed, for the working screens: `useTRPC()` inside `ClientProvider`. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
