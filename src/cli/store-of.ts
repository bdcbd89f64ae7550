import { AttributeValues } from '../session/attribute-values.js';
import { Store } from '../session/store.js';

/** A playground as a page would show it that gives it these values. */
export function storeOf(values: AttributeValues): Store {
  const store = new Store();
  const author = new AttributeValues(() => {});
  store.dispatch({ type: 'visit', author, values }, 'script');
  return store;
}
