import { type TemplateResult } from 'lit';
import { type StudentKey, type TeacherKey } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import type { FieldsController } from '../controllers/fields-controller.js';
interface Edits {
    readonly teacher: (key: TeacherKey, value: number) => string | undefined;
    readonly student: (key: StudentKey, value: number) => string | undefined;
}
/** The fields of teacher and student, in three groups. */
export declare function numbersTemplate(state: State, fields: FieldsController, edits: Edits): TemplateResult;
export {};
