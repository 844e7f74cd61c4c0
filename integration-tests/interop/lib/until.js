import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition, and says what it waited for when the deadline passes. Answers what the condition gave. */
export async function until(what, condition, within = 10_000) {
  const deadline = performance.now() + within;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`waited ${within} ms in vain: ${what}`);
    await pause(5);
  }
}
