const ofHost = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EAFNOSUPPORT", "EINVAL"]);

/** Why the server cannot listen at `HOST` and `PORT`, in one line that names the variable. */
export function listenFailure(error: Error, { HOST, PORT }: { HOST: string; PORT: number }): string {
  const code = "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") return `PORT: another program is using ${PORT}; set PORT to another`;
  if (code === "EACCES") return `PORT: this user may not listen on ${PORT}; set PORT to another`;
  return ofHost.has(code) ? `HOST: ${HOST} is no address of this machine` : error.message;
}
