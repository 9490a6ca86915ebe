/** The head of a made-up council's pack; clauses and rules are written behind it. */
export const mossbury = `id: mossbury
council: Mossbury
title: Mossbury Town Council, protocol
extends: generic
escalation: Ask the Town Clerk.
layout: Made up.
`;
