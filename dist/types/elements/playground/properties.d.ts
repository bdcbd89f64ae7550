/** Written by `npm run docs` from the table of parameters. */
/** The properties of <relu-playground> that have an attribute. */
export interface ReluPlaygroundProperties {
    /** where to start; accepts one of home, out-sign-change-i, out-sign-change-ii, out-sign-change-iii, in-sign-change-i, in-sign-change-ii, in-sign-change-iii, in-sign-change-iv */
    preset: 'home' | 'out-sign-change-i' | 'out-sign-change-ii' | 'out-sign-change-iii' | 'in-sign-change-i' | 'in-sign-change-ii' | 'in-sign-change-iii' | 'in-sign-change-iv';
    /** slope of the teacher’s arm; accepts a number, −1e6 … 1e6 */
    teacherM: number;
    /** the teacher’s kink, where its arm begins; accepts a number, −1e6 … 1e6 */
    teacherK: number;
    /** height of the teacher’s flat side; accepts a number, −1e6 … 1e6 */
    teacherC: number;
    /** the teacher’s arm points right (1) or left (−1); accepts 1 or −1 */
    teacherS: number;
    /** input weight; accepts a number, −1e6 … 1e6 */
    studentW: number;
    /** input bias; accepts a number, −1e6 … 1e6 */
    studentB: number;
    /** output weight; accepts a number, −1e6 … 1e6 */
    studentA: number;
    /** output bias: height of the student’s flat side; accepts a number, −1e6 … 1e6 */
    studentC: number;
    /** slope of the student’s arm; accepts a number, −1e6 … 1e6 */
    studentM: number;
    /** the student’s kink, where its arm begins; accepts a number, −1e6 … 1e6 */
    studentK: number;
    /** the student’s arm points right (1) or left (−1); accepts 1 or −1 */
    studentS: number;
    /** how the weights share the slope: changes the learning, not the function; accepts a number, 0 … 1e6 */
    studentR: number;
    /** the inputs: infinitely dense, or so many, evenly spread from −√3 to √3; accepts exact, or a whole number, 2 … 1e6 */
    samples: number | 'exact';
    /** learning rate, the length of a descent step; negative climbs; accepts a number, −4 … 4 */
    learningRate: number;
    /** descent steps per 1/60 s; accepts auto, or a whole number, 1 … 10000 */
    speed: number | 'auto';
    /** descent steps since the student was put where it started; accepts a whole number, 0 … 1e6 */
    step: number;
    /** whether learning runs (it waits if the reader wants less motion); accepts present or absent */
    playing: boolean;
    /** what is drawn in the views; accepts any of outcomes contours field solutions residual fits edges trajectories landing fate */
    layers: readonly ('outcomes' | 'contours' | 'field' | 'solutions' | 'residual' | 'fits' | 'edges' | 'trajectories' | 'landing' | 'fate')[];
    /** the panels that are shown; accepts any of io wa wb km loss */
    views: readonly ('io' | 'wa' | 'wb' | 'km' | 'loss')[];
    /** how much there is to press; accepts one of full, minimal, none */
    controls: 'full' | 'minimal' | 'none';
    /** colours: the page’s, light or dark; accepts one of auto, light, dark */
    theme: 'auto' | 'light' | 'dark';
}
