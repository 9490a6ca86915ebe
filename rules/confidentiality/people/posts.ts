import { oneLine } from "../../../core/pattern/regex.ts";

/** Posts that one person holds. */
export const post = oneLine`
  (?:
    officer|manager|attendant|assistant|surveyor|engineer|lead|leader|clerk|driver|planner|solicitor|lifeguard|warden|
    technician|accountant|co-?ordinator|head ?teacher|caretaker|cleaner|chef|cook|ranger|adviser|advisor|analyst|
    administrator|inspector|supervisor|gardener|librarian|curator|receptionist|payroll|buyer|archivist|architect|valuer|
    sweeper|nurse|carer|social worker|secretary|apprentice|foreman|foreperson|postholder|post-holder|holder|head of \w+
  )
`;
