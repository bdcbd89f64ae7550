/** Written by `npm run docs` from the table of parameters. */
/** The attributes of <relu-playground>, as markup writes them. */
export interface ReluPlaygroundAttributes {
    /** where to start; accepts one of home, out-sign-change-i, out-sign-change-ii, out-sign-change-iii, in-sign-change-i, in-sign-change-ii, in-sign-change-iii, in-sign-change-iv */
    preset?: 'home' | 'out-sign-change-i' | 'out-sign-change-ii' | 'out-sign-change-iii' | 'in-sign-change-i' | 'in-sign-change-ii' | 'in-sign-change-iii' | 'in-sign-change-iv' | undefined;
    /** slope of the teacher’s arm; accepts a number, −1e6 … 1e6 */
    'teacher-m'?: number | `${number}` | undefined;
    /** the teacher’s kink, where its arm begins; accepts a number, −1e6 … 1e6 */
    'teacher-k'?: number | `${number}` | undefined;
    /** height of the teacher’s flat side; accepts a number, −1e6 … 1e6 */
    'teacher-c'?: number | `${number}` | undefined;
    /** the teacher’s arm points right (1) or left (−1); accepts 1 or −1 */
    'teacher-s'?: number | `${number}` | undefined;
    /** input weight; accepts a number, −1e6 … 1e6 */
    'student-w'?: number | `${number}` | undefined;
    /** input bias; accepts a number, −1e6 … 1e6 */
    'student-b'?: number | `${number}` | undefined;
    /** output weight; accepts a number, −1e6 … 1e6 */
    'student-a'?: number | `${number}` | undefined;
    /** output bias: height of the student’s flat side; accepts a number, −1e6 … 1e6 */
    'student-c'?: number | `${number}` | undefined;
    /** slope of the student’s arm; accepts a number, −1e6 … 1e6 */
    'student-m'?: number | `${number}` | undefined;
    /** the student’s kink, where its arm begins; accepts a number, −1e6 … 1e6 */
    'student-k'?: number | `${number}` | undefined;
    /** the student’s arm points right (1) or left (−1); accepts 1 or −1 */
    'student-s'?: number | `${number}` | undefined;
    /** how the weights share the slope: changes the learning, not the function; accepts a number, 0 … 1e6 */
    'student-r'?: number | `${number}` | undefined;
    /** the inputs: infinitely dense, or so many, evenly spread from −√3 to √3; accepts exact, or a whole number, 2 … 1e6 */
    samples?: number | `${number}` | 'exact' | undefined;
    /** learning rate, the length of a descent step; negative climbs; accepts a number, −4 … 4 */
    'learning-rate'?: number | `${number}` | undefined;
    /** descent steps per 1/60 s; accepts auto, or a whole number, 1 … 10000 */
    speed?: number | `${number}` | 'auto' | undefined;
    /** descent steps since the student was put where it started; accepts a whole number, 0 … 1e6 */
    step?: number | `${number}` | undefined;
    /** whether learning runs (it waits if the reader wants less motion); accepts present or absent */
    playing?: boolean | undefined;
    /** what is drawn in the views; accepts any of outcomes contours field solutions residual fits edges trajectories landing fate */
    layers?: string | readonly ('outcomes' | 'contours' | 'field' | 'solutions' | 'residual' | 'fits' | 'edges' | 'trajectories' | 'landing' | 'fate')[] | undefined;
    /** the panels that are shown; accepts any of io wa wb km loss */
    views?: string | readonly ('io' | 'wa' | 'wb' | 'km' | 'loss')[] | undefined;
    /** how much there is to press; accepts one of full, minimal, none */
    controls?: 'full' | 'minimal' | 'none' | undefined;
    /** colours: the page’s, light or dark; accepts one of auto, light, dark */
    theme?: 'auto' | 'light' | 'dark' | undefined;
}
