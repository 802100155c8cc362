/** The advisory lock of the audit log, and of what every publication changes: the last that a transaction takes. */
export const auditChainLock = 1_129_270_002;
