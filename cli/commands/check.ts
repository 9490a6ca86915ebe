import type { Arguments } from "../arguments.ts";
import { planOf } from "../run/plan.ts";
import { closeAnswer, runPlan } from "../run/run.ts";
import { setUp } from "../run/setup.ts";
import type { ExitCode, World } from "../world.ts";
import { openReport } from "./openReport.ts";

/** `evenhand check`: finds the reports, checks each, and shows what was found. */
export async function check(world: World, given: Arguments): Promise<ExitCode> {
  const setup = await setUp(world, given);
  const plan = await planOf(setup);
  const { reporter, close } = await openReport(world, setup.catalogue, setup.choices);
  const tally = await runPlan(setup, plan, reporter);
  tally.broken = !closeAnswer(setup, close) || tally.broken;
  tally.tellLimit(setup.choices, world);
  return tally.exitCode(setup.choices);
}
