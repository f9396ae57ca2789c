/** What is true of every operation, said once at the top of the document. */
export const about = `One trigger, one durable journey, all the public bodies: this is Livsferd's front door.

**Problems.** Everything that goes wrong is \`application/problem+json\` (RFC 9457). \`type\` says which kind, \`detail\` what to do,
\`errors\` where. Nothing that was sent is ever repeated. What does not exist and what is not yours are the same 404. Beside what
stands at each operation: 405 with \`Allow\` for another verb, 408 where a request takes more than 30 seconds, 400 where it is no
HTTP, 500 for a fault of ours.

**Keys.** A POST that does something takes an \`Idempotency-Key\` of the sender's own making; an event has its \`source\` and \`id\`.
The same again under the same key gets the first good answer again, for 30 days; other content under it is a 409. A key belongs to
who sent it and to the address. After a 503, or no answer at all, send the same again under the same key: it is done once.

**Pages.** Lists are read by keyset: \`next\` in the answer goes into \`after\`, with the same other parameters, until there is no
\`next\`. Places are signed for the one who got them. \`GET /events\` has no end: \`Link\` says where to go on, now or later.

**Live.** \`text/event-stream\` answers are server-sent events: they go on until one of the two goes away, and a client that
reconnects is told where things stand.

**Times.** \`YYYY-MM-DD\` is a day in Oslo. A number is law's time in milliseconds since 1970 (UTC).
`;
