/*!
 * relu-playground 0.1.0 (MIT licence)
 * Copyright (c) 2026 The relu-playground authors
 *
 * Contains @lit/reactive-element 2.1.2, lit-html 3.3.3, lit-element 4.2.2:
 *
 * BSD 3-Clause License
 *
 * Copyright (c) 2017 Google LLC. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 * list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 * this list of conditions and the following disclaimer in the documentation
 * and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its
 * contributors may be used to endorse or promote products derived from
 * this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
 * AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
 * IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

const{HTMLElement:t=Object,document:e={createTreeWalker(){}}}=globalThis,s=globalThis,r=s.ShadowRoot&&(void 0===s.ShadyCSS||s.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,a=Symbol(),o=new WeakMap;
/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */let h=class n{constructor(t,e,s){if(this._$cssResult$=!0,s!==a)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(r&&void 0===t){const s=void 0!==e&&1===e.length;s&&(t=o.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&o.set(e,t))}return t}toString(){return this.cssText}};const l=(t,...e)=>{const s=1===t.length?t[0]:e.reduce((e,s,r)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[r+1],t[0]);return new h(s,t,a)},c=r?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return(t=>new h("string"==typeof t?t:t+"",void 0,a))(e)})(t):t,{is:d,defineProperty:u,getOwnPropertyDescriptor:p,getOwnPropertyNames:m,getOwnPropertySymbols:f,getPrototypeOf:g}=Object,b=globalThis,v=b.trustedTypes,w=v?v.emptyScript:"",x=b.reactiveElementPolyfillSupport,$=(t,e)=>t,_={toAttribute(t,e){switch(e){case Boolean:t=t?w:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=null!==t;break;case Number:s=null===t?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch(t){s=null}}return s}},M=(t,e)=>!d(t,e),A={attribute:!0,type:String,converter:_,reflect:!1,useDefault:!1,hasChanged:M};
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */Symbol.metadata??=Symbol("metadata"),b.litPropertyMetadata??=new WeakMap;let T=class y extends t{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=A){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const s=Symbol(),r=this.getPropertyDescriptor(t,s,e);void 0!==r&&u(this.prototype,t,r)}}static getPropertyDescriptor(t,e,s){const{get:r,set:a}=p(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:r,set(e){const o=r?.call(this);a?.call(this,e),this.requestUpdate(t,o,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??A}static _$Ei(){if(this.hasOwnProperty($("elementProperties")))return;const t=g(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty($("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($("properties"))){const t=this.properties,e=[...m(t),...f(t)];for(const s of e)this.createProperty(s,t[s])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,s]of e)this.elementProperties.set(t,s)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const s=this._$Eu(t,e);void 0!==s&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const s=new Set(t.flat(1/0).reverse());for(const t of s)e.unshift(c(t))}else void 0!==t&&e.push(c(t));return e}static _$Eu(t,e){const s=e.attribute;return!1===s?void 0:"string"==typeof s?s:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,a)=>{if(r)t.adoptedStyleSheets=a.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of a){const a=e.createElement("style"),o=s.litNonce;void 0!==o&&a.setAttribute("nonce",o),a.textContent=r.cssText,t.appendChild(a)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){const s=this.constructor.elementProperties.get(t),r=this.constructor._$Eu(t,s);if(void 0!==r&&!0===s.reflect){const a=(void 0!==s.converter?.toAttribute?s.converter:_).toAttribute(e,s.type);this._$Em=t,null==a?this.removeAttribute(r):this.setAttribute(r,a),this._$Em=null}}_$AK(t,e){const s=this.constructor,r=s._$Eh.get(t);if(void 0!==r&&this._$Em!==r){const t=s.getPropertyOptions(r),a="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:_;this._$Em=r;const o=a.fromAttribute(e,t.type);this[r]=o??this._$Ej?.get(r)??o,this._$Em=null}}requestUpdate(t,e,s,r=!1,a){if(void 0!==t){const o=this.constructor;if(!1===r&&(a=this[t]),s??=o.getPropertyOptions(t),!((s.hasChanged??M)(a,e)||s.useDefault&&s.reflect&&a===this._$Ej?.get(t)&&!this.hasAttribute(o._$Eu(t,s))))return;this.C(t,e,s)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:r,wrapped:a},o){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,o??e??this[t]),!0!==a||void 0!==o)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),!0===r&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,s]of t){const{wrapped:t}=s,r=this[e];!0!==t||this._$AL.has(e)||void 0===r||this.C(e,void 0,s,r)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};T.elementStyles=[],T.shadowRootOptions={mode:"open"},T[$("elementProperties")]=new Map,T[$("finalized")]=new Map,x?.({ReactiveElement:T}),(b.reactiveElementVersions??=[]).push("2.1.2");
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const C=globalThis,P=t=>t,E=C.trustedTypes,O=E?E.createPolicy("lit-html",{createHTML:t=>t}):void 0,U="$lit$",N=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+N,D=`<${j}>`,q=e,W=()=>q.createComment(""),B=t=>null===t||"object"!=typeof t&&"function"!=typeof t,F=Array.isArray,V="[ \t\n\f\r]",K=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,G=/-->/g,X=/>/g,Y=RegExp(`>|${V}(?:([^\\s"'>=/]+)(${V}*=${V}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),J=/'/g,Q=/"/g,tt=/^(?:script|style|textarea|title)$/i,et=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),st=et(1),nt=et(2),it=et(3),rt=Symbol.for("lit-noChange"),at=Symbol.for("lit-nothing"),ot=new WeakMap,ht=q.createTreeWalker(q,129);function lt(t,e){if(!F(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==O?O.createHTML(e):e}const ct=(t,e)=>{const s=t.length-1,r=[];let a,o=2===e?"<svg>":3===e?"<math>":"",h=K;for(let e=0;e<s;e++){const s=t[e];let l,c,d=-1,u=0;for(;u<s.length&&(h.lastIndex=u,c=h.exec(s),null!==c);)u=h.lastIndex,h===K?"!--"===c[1]?h=G:void 0!==c[1]?h=X:void 0!==c[2]?(tt.test(c[2])&&(a=RegExp("</"+c[2],"g")),h=Y):void 0!==c[3]&&(h=Y):h===Y?">"===c[0]?(h=a??K,d=-1):void 0===c[1]?d=-2:(d=h.lastIndex-c[2].length,l=c[1],h=void 0===c[3]?Y:'"'===c[3]?Q:J):h===Q||h===J?h=Y:h===G||h===X?h=K:(h=Y,a=void 0);const p=h===Y&&t[e+1].startsWith("/>")?" ":"";o+=h===K?s+D:d>=0?(r.push(l),s.slice(0,d)+U+s.slice(d)+N+p):s+N+(-2===d?e:p)}return[lt(t,o+(t[s]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),r]};class S{constructor({strings:t,_$litType$:e},s){let r;this.parts=[];let a=0,o=0;const h=t.length-1,l=this.parts,[c,d]=ct(t,e);if(this.el=S.createElement(c,s),ht.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=ht.nextNode())&&l.length<h;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(U)){const e=d[o++],s=r.getAttribute(t).split(N),h=/([.?@])?(.*)/.exec(e);l.push({type:1,index:a,name:h[2],strings:s,ctor:"."===h[1]?I:"?"===h[1]?L:"@"===h[1]?z:H}),r.removeAttribute(t)}else t.startsWith(N)&&(l.push({type:6,index:a}),r.removeAttribute(t));if(tt.test(r.tagName)){const t=r.textContent.split(N),e=t.length-1;if(e>0){r.textContent=E?E.emptyScript:"";for(let s=0;s<e;s++)r.append(t[s],W()),ht.nextNode(),l.push({type:2,index:++a});r.append(t[e],W())}}}else if(8===r.nodeType)if(r.data===j)l.push({type:2,index:a});else{let t=-1;for(;-1!==(t=r.data.indexOf(N,t+1));)l.push({type:7,index:a}),t+=N.length-1}a++}}static createElement(t,e){const s=q.createElement("template");return s.innerHTML=t,s}}function dt(t,e,s=t,r){if(e===rt)return e;let a=void 0!==r?s._$Co?.[r]:s._$Cl;const o=B(e)?void 0:e._$litDirective$;return a?.constructor!==o&&(a?._$AO?.(!1),void 0===o?a=void 0:(a=new o(t),a._$AT(t,s,r)),void 0!==r?(s._$Co??=[])[r]=a:s._$Cl=a),void 0!==a&&(e=dt(t,a._$AS(t,e.values),a,r)),e}let ut=class R{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:s}=this._$AD,r=(t?.creationScope??q).importNode(e,!0);ht.currentNode=r;let a=ht.nextNode(),o=0,h=0,l=s[0];for(;void 0!==l;){if(o===l.index){let e;2===l.type?e=new k(a,a.nextSibling,this,t):1===l.type?e=new l.ctor(a,l.name,l.strings,this,t):6===l.type&&(e=new Z(a,this,t)),this._$AV.push(e),l=s[++h]}o!==l?.index&&(a=ht.nextNode(),o++)}return ht.currentNode=q,r}p(t){let e=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}};class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,r){this.type=2,this._$AH=at,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=dt(this,t,e),B(t)?t===at||null==t||""===t?(this._$AH!==at&&this._$AR(),this._$AH=at):t!==this._$AH&&t!==rt&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>F(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==at&&B(this._$AH)?this._$AA.nextSibling.data=t:this.T(q.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:s}=t,r="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(lt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(e);else{const t=new ut(r,this),s=t.u(this.options);t.p(e),this.T(s),this._$AH=t}}_$AC(t){let e=ot.get(t.strings);return void 0===e&&ot.set(t.strings,e=new S(t)),e}k(t){F(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let s,r=0;for(const a of t)r===e.length?e.push(s=new k(this.O(W()),this.O(W()),this,this.options)):s=e[r],s._$AI(a),r++;r<e.length&&(this._$AR(s&&s._$AB.nextSibling,r),e.length=r)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=P(t).nextSibling;P(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,r,a){this.type=1,this._$AH=at,this._$AN=void 0,this.element=t,this.name=e,this._$AM=r,this.options=a,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=at}_$AI(t,e=this,s,r){const a=this.strings;let o=!1;if(void 0===a)t=dt(this,t,e,0),o=!B(t)||t!==this._$AH&&t!==rt,o&&(this._$AH=t);else{const r=t;let h,l;for(t=a[0],h=0;h<a.length-1;h++)l=dt(this,r[s+h],e,h),l===rt&&(l=this._$AH[h]),o||=!B(l)||l!==this._$AH[h],l===at?t=at:t!==at&&(t+=(l??"")+a[h+1]),this._$AH[h]=l}o&&!r&&this.j(t)}j(t){t===at?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class I extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===at?void 0:t}}class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==at)}}class z extends H{constructor(t,e,s,r,a){super(t,e,s,r,a),this.type=5}_$AI(t,e=this){if((t=dt(this,t,e,0)??at)===rt)return;const s=this._$AH,r=t===at&&s!==at||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,a=t!==at&&(s===at||r);r&&this.element.removeEventListener(this.name,this,s),a&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class Z{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){dt(this,t)}}const pt=C.litHtmlPolyfillSupport;pt?.(S,k),(C.litHtmlVersions??=[]).push("3.3.3");const mt=globalThis;
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */class i extends T{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=((t,e,s)=>{const r=s?.renderBefore??e;let a=r._$litPart$;if(void 0===a){const t=s?.renderBefore??null;r._$litPart$=a=new k(e.insertBefore(W(),t),t,void 0,s??{})}return a._$AI(t),a})(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return rt}}i._$litElement$=!0,i.finalized=!0,mt.litElementHydrateSupport?.({LitElement:i});const ft=mt.litElementPolyfillSupport;ft?.({LitElement:i}),(mt.litElementVersions??=[]).push("4.2.2");const gt=Math.sqrt(3);function bt(t,e){return gt*(2*t-(e-1))/(e-1)}function yt(t){return t<-gt?-gt:t>gt?gt:t}function vt({m:t,k:e,c:s,s:r}){const a=(gt-r*e)/(2*gt),o=a<0?0:a>1?1:a,h=.5*t*t*o**3*(4-3*o),l=2*t*t*(o*(1-o))**3,c=0===h?"constant":0===l?"linear":"bent";return{form:c,mean:o<1?s+t*gt*o*o:s-t*r*e,slope:"constant"===c?0:t*r*o*o*(3-2*o),constantLoss:h,linearLoss:l}}const wt=["wa","wb","km+","km-"];function kt(t,e){if(!Number.isFinite(e))throw new RangeError(`${t} must be a finite number, not ${String(e)}`)}function xt(t,e,s,r=1/0){if(kt(t,e),e<s||e>r)throw new RangeError(`${t} must be from ${s} to ${r}, not ${e}`)}function $t(t,e,s,r=1/0){if(xt(t,e,s,r),e%1)throw new RangeError(`${t} must be a whole number, not ${e}`)}function _t(t){for(const e of["w","b","a","c"])kt(`student.${e}`,t[e])}function Mt(t){for(const e of["m","k","c"])kt(`teacher.${e}`,t[e]);if(1!==Math.abs(t.s))throw new RangeError(`teacher.s must be 1 or -1, not ${String(t.s)}`)}function St(t){if(!("exact"===t||Number.isInteger(t)&&t>=2))throw new RangeError(`samples must be 'exact' or a whole number \u2265 2, not ${t}`)}function At(t,[e,s]){if(!(e<s&&s-e<1/0))throw new RangeError(`${t} must be finite and increase, not ${e}, ${s}`)}const Tt=()=>new Float64Array(7);function Ct(t,e,s,r,a,o){const{m:h,k:l,s:c}=a,d=r-a.c,u=0===t?gt:yt(-e/t),p=yt(l),m=u<p?u:p,f=u<p?p:u,g=e-t*gt,b=t*m+e,v=t*f+e,w=e+t*gt,x=s*Et(g)-h*Et(c*(-gt-l))+d,$=s*Et(b)-h*Et(c*(m-l))+d,_=s*Et(v)-h*Et(c*(f-l))+d,M=s*Et(w)-h*Et(c*(gt-l))+d,A=(m+gt)*Pt,T=(f-m)*Pt,C=(gt-f)*Pt,P=A*(x+$),E=T*($+_),O=C*(_+M);let U=0,N=0;g+b>0&&(U+=P,N+=(m-gt)*P+A*(m*$-gt*x)),b+v>0&&(U+=E,N+=(m+f)*E+T*(m*$+f*_)),v+w>0&&(U+=O,N+=(f+gt)*O+C*(f*_+gt*M));const j=A*(x*x+$*$)+T*($*$+_*_)+C*(_*_+M*M),D=U/2,q=N/6;o[0]=(P*(x+$)+E*($+_)+O*(_+M)+j)/12,o[1]=s*q,o[2]=s*D,o[3]=t*q+e*D,o[4]=(P+E+O)/2,o[5]=D,o[6]=q}const Pt=.5/gt,Et=t=>t>0?t:0;function Rt(t,e,s,r,a,o,h){const{m:l,k:c,s:d}=a,u=r-a.c,p=Lt(t,e,o),m=Lt(d,-d*c,o),f=t>0||0===t&&e>0;let g=0,b=0,v=0,w=0,x=0;for(let r=0;r<3;r++){const a=2===r?o:0===r==p<m?p:m,h=a-g;if(h>0){const r=f===g>=p,$=d>0==g>=m,_=h/o,M=bt((g+a-1)/2,o),A=2*gt/(o-1),T=A*A*(h*h-1)/12,C=(r?s*(t*M+e):0)-($?l*d*(M-c):0)+u,P=(r?s*t:0)-($?l*d:0);b+=_*C,r&&(v+=_*C,w+=_*(C*M+P*T)),x+=_*(C*C+P*P*T)}g=a}h[0]=x/2,h[1]=s*w,h[2]=s*v,h[3]=t*w+e*v,h[4]=b,h[5]=v,h[6]=w}function Lt(t,e,s){if(0===t)return 0;const r=t>0,a=Math.ceil((-e/t+gt)/(2*gt)*(s-1));let o=a>s?s:a>0?a:0;const h=r=>t*bt(r,s)+e>=0;for(;o>0&&h(o-1)===r;)o--;for(;o<s&&h(o)!==r;)o++;return o}const Ot=Tt();function Ut(t,e,s){const{learningRate:r,steps:a,samples:o="exact"}=s;_t(t),Mt(e),kt("options.learningRate",r),St(o),$t("options.steps",a,0);const h="exact"===o;let{w:l,b:c,a:d,c:u}=t;for(let t=0;t<a;t++){h?Ct(l,c,d,u,e,Ot):Rt(l,c,d,u,e,o,Ot);const s=l-r*Ot[1],a=c-r*Ot[2],p=d-r*Ot[3],m=u-r*Ot[4];if(!(Math.abs(s)+Math.abs(a)+Math.abs(p)+Math.abs(m)<1e15))return{w:l,b:c,a:d,c:u,steps:t,diverged:!0};l=s,c=a,d=p,u=m}return{w:l,b:c,a:d,c:u,steps:a,diverged:!1}}const zt=t=>t>0?t:0;function Nt(t,e){return t.m*zt(t.s*(e-t.k))+t.c}function jt({w:t,b:e,a:s,c:r}){const a=0===t?NaN:(0-e)/t;return{m:s*Math.abs(t),k:a,c:r,s:t<0?-1:1,r:Math.abs(t/s)}}function Dt({m:t,k:e,c:s,s:r,r:a}){const o=0===t?r:r*Math.sqrt(Math.abs(t)*a),h={w:o,b:0-e*o,a:0===t?0:Math.sign(t)*Math.sqrt(Math.abs(t)/a),c:s};for(const t of Object.values(h))if(!Number.isFinite(t))throw new RangeError("shape.r must be > 0, all values and weights finite");return h}const Ht=()=>new Float64Array(10);function qt(t,e,s,r,a,o,h){const l=-e/t,c=t>0?yt(l):-gt,d=t<0?yt(l):0===t&&e<=0?-gt:gt,u=.5/gt*(d-c),p=(c+d)/2,m=(d-c)*(d-c)/12,f=t*p+e,g=u*p,b=u*f,v=u*(f*p+t*m);if(h[0]=s*s*u*(p*p+m),h[1]=s*s*g,h[2]=o[6]+s*v,h[3]=s*g,h[4]=s*s*u,h[5]=o[5]+s*b,h[6]=s*u,h[7]=u*(f*f+t*t*m),h[8]=b,h[9]=1,l>-gt&&l<gt){const e=s*(r-Nt(a,l))*(.5/gt)/Math.abs(t);h[0]+=e*l*l,h[1]+=e*l,h[4]+=e}}const It=()=>({point:new Float64Array(4),at:Tt(),time:0,stepSize:0,evaluations:0,keepsSign:!1,next:new Float64Array(4),ahead:Tt(),middle:Tt(),hessian:Ht(),factors:new Float64Array(10),solved:new Float64Array(4)});function Wt(t,e,s,r,a,o){t.point[0]=e,t.point[1]=s,t.point[2]=r,t.point[3]=a,t.time=0,t.stepSize=.6/(1+r*r+e*e+s*s),t.evaluations=1,t.keepsSign=r*r>=e*e+s*s,Ct(e,s,r,a,o,t.at)}const Bt=1/(2+Math.SQRT2),Ft=6+Math.SQRT2;function Vt(t,e,s){const{point:r,next:a,at:o,middle:h,ahead:l,solved:c,factors:d}=t,u=r[0],p=r[1],m=r[2],f=r[3],g=t.stepSize;if(qt(u,p,m,f,e,o,t.hessian),!function(t,e,s){const r=e*t[1],a=e*t[2],o=e*t[3],h=1+e*t[0],l=1/h,c=r*l,d=a*l,u=o*l,p=1+e*t[4]-c*r,m=1/p,f=e*t[5]-d*r,g=e*t[6]-u*r,b=f*m,v=g*m,w=1+e*t[7]-d*a-b*f,x=1/w,$=e*t[8]-u*a-v*f,_=$*x,M=1+e*t[9]-u*o-v*g-_*$;return s[0]=l,s[1]=c,s[2]=d,s[3]=u,s[4]=m,s[5]=b,s[6]=v,s[7]=x,s[8]=_,s[9]=1/M,h>0&&p>0&&w>0&&M>0}(t.hessian,g*Bt,d))return t.stepSize=.3*g,!1;Kt(d,-o[1],-o[2],-o[3],-o[4],c);const b=c[0],v=c[1],w=c[2],x=c[3],$=g/2;Ct(u+$*b,p+$*v,m+$*w,f+$*x,e,h),t.evaluations++,Kt(d,-h[1]-b,-h[2]-v,-h[3]-w,-h[4]-x,c);const _=b+c[0],M=v+c[1],A=w+c[2],T=x+c[3],C=a[0]=u+g*_,P=a[1]=p+g*M,E=a[2]=m+g*A,O=a[3]=f+g*T;if(function(t,e,s,r,a,o,h,{m:l,s:c}){if(h&&s*o<0)return!0;if(t*r<0){if(e*Math.abs(r)+a*Math.abs(t)<=0)return!0;if(s*r*l*c<0)return!0}return a<=-Math.abs(r)*gt&&e+Math.abs(t)*gt>1e-15*Math.abs(e)}(u,p,m,C,P,E,t.keepsSign,e))return t.stepSize=.3*g,!1;Ct(C,P,E,O,e,l),t.evaluations++,Kt(d,-l[1]-Ft*(_+h[1])-2*(b+o[1]),-l[2]-Ft*(M+h[2])-2*(v+o[2]),-l[3]-Ft*(A+h[3])-2*(w+o[3]),-l[4]-Ft*(T+h[4])-2*(x+o[4]),c);const U=1+Math.max(Math.abs(u),Math.abs(p),Math.abs(m),Math.abs(f)),N=Math.min(U,5*Math.sqrt(u*u+p*p))||U,j=g/6*Math.max(Math.max(Math.abs(b-2*_+c[0]),Math.abs(v-2*M+c[1]))/N,Math.max(Math.abs(w-2*A+c[2]),Math.abs(x-2*T+c[3]))/U)/s;return j<=1?(t.time+=g,t.stepSize=g*(j>.005?.85/Math.cbrt(j):5),t.point=a,t.next=r,t.at=l,t.ahead=o,!0):(t.stepSize=g*(j<70?.85/Math.cbrt(j):.2),!1)}function Kt(t,e,s,r,a,o){const h=s-t[1]*e,l=r-t[2]*e-t[5]*h,c=(a-t[3]*e-t[6]*h-t[8]*l)*t[9],d=l*t[7]-t[8]*c,u=h*t[4]-t[5]*d-t[6]*c;o[0]=e*t[0]-t[1]*u-t[2]*d-t[3]*c,o[1]=u,o[2]=d,o[3]=c}const Gt=2e4;function Xt(t,e,s){_t(t),Mt(e);const{time:r=1/0,until:a=0,tolerance:o=1e-5,tries:h=Gt}=s;kt("options.time or options.until",s.time??s.until),xt("options.time",s.time??0,0),xt("options.until",a,0),xt("options.tolerance",o,1e-8,.1),$t("options.tries",h,1,Gt);const l=It();Wt(l,t.w,t.b,t.a,t.c,e);const c=[];let d=!1,u=!0;for(let t=0;t<h;t++){const{point:t,at:s}=l;if(u&&c.push(l.time,t[0],t[1],t[2],t[3],s[0]),d=l.time>=r||Math.hypot(s[1],s[2],s[3],s[4])<=a,d)break;l.stepSize=Math.min(l.stepSize,r-l.time),u=Vt(l,e,o)}const p=t=>Float64Array.from({length:c.length/6},(e,s)=>c[6*s+t]);return{time:p(0),w:p(1),b:p(2),a:p(3),c:p(4),loss:p(5),complete:d}}function Yt(t,e,s="exact"){return Zt(t,e,s)[0]}function Jt(t,e,s="exact"){const[,r,a,o,h]=Zt(t,e,s);return{w:r,b:a,a:o,c:h}}function Zt(t,e,s){_t(t),Mt(e),St(s);const r=Tt();return function(t,e,s,r,a,o,h){"exact"===o?Ct(t,e,s,r,a,h):Rt(t,e,s,r,a,o,h)}(t.w,t.b,t.a,t.c,e,s,r),r}const Qt=[{kind:"dead",reason:"no input reaches it"},{kind:"teacher",reason:"its loss is below that of every other solution"},{kind:"linear",reason:"its weight a has the wrong sign for good"},{kind:"linear",reason:"its loss is below that of the best constant"},{kind:"linear",reason:"its kink has left the data for good"},{kind:"dead",reason:"its kink is driven out of the data"},{kind:"linear",reason:"it is near the constant teacher"}];function te(t,e,s,r,a,o,h){const l=Math.abs(t)*gt;if(e<=-l)return 0;if(s*t*h.slope<0&&function(t,e,s,r,a,o){const h=-e/t,l=t<0?-1:1,c=s<0?-1:1;if(l*h<0)return!1;const d=gt-l*h,u=Nt(a,h);return c*(r-u)>0&&c*(o.mean-s*Math.abs(t)*d*d/(4*gt)-u)>0&&s*s*(1+h*h)>t*t*d*d}(t,e,s,r,o,h))return 5;if(a<h.linearLoss&&e<l&&s*o.m>0)return 1;if(a<h.constantLoss){if(s*o.m<0)return 2;if("linear"===h.form)return 3}return e>l?function(t,e,s,r,a,o){const h=s*t-o.slope,l=s*e+r-o.mean,c=h*h+l*l,d=a/2;return ee(t,e,s,c,d)||ee(t,e,s,c,Math.min(d,Math.abs(s)/2))||ee(t,e,s,c,Math.min(d,Math.abs(t)/2))}(t,e,s,r,e-l,h)?4:-1:"constant"===h.form&&function(t,e,s){const r=gt+e/Math.abs(t),a=r/(2*gt),o=4*t*t*a**3,h=Math.abs(t)*Math.sqrt(a**3*(4-3*a))*.5,l=Math.sqrt(o)+h;return 2*s<h*h/(1+l*l)*h*h}(t,e,a)?6:-1}function ee(t,e,s,r,a){const o=Math.max(0,Math.abs(s)-a),h=Math.max(0,Math.abs(t)-a),l=Math.sqrt(t*t+e*e)+a;return r<(o*o+h*h/(1+l*l))*a*a}const se=[{kind:"saddle",reason:"w, a and the gradient are zero"},{kind:"linear",reason:"the loss is zero"},{kind:"undecided",reason:"not decided by 2000 evaluations"}];function ne(t,e,s){_t(t),Mt(e);const r=It();Wt(r,t.w,t.b,t.a,t.c,e);const a=ie(r,e,vt(e)),[o,h,l,c]=r.point;return{kind:ae(a),reason:oe(a),student:{w:o,b:h,a:l,c:c},loss:r.at[0],evaluations:r.evaluations}}function ie(t,e,s){let r=!0;for(let a=0;a<1e3;a++){if(r){const{point:r,at:a}=t,o=te(r[0],r[1],r[2],r[3],a[0],e,s);if(o>=0)return o;if(re(t,s))return-1;if(a[0]<=1e-30*s.mean*s.mean)return-2}r=Vt(t,e,.005)}return-3}function re({point:t,at:e},{mean:s,constantLoss:r}){return 0===t[0]&&0===t[2]&&Math.abs(e[4])<=1e-15*(Math.abs(s)+Math.sqrt(r))}function ae(t){return t>=0?Qt[t].kind:se[-1-t].kind}function oe(t){return t>=0?`certificate: ${Qt[t].reason}`:se[-1-t].reason}const he={m:.5,k:0,c:0,s:1},le=(t,e,s,r)=>({label:t,teacher:he,student:{w:e,b:s,a:r,c:0}}),ce={home:{label:"Home",teacher:{m:.5,k:.5,c:-.5,s:1},student:{w:1,b:0,a:1,c:0}},"out-sign-change-i":le("Output sign change I",1,0,-1),"out-sign-change-ii":le("Output sign change II",4/3,0,-3/4),"out-sign-change-iii":le("Output sign change III",92/82,0,-82/92),"in-sign-change-i":le("Input sign change I",-3/4,0,1),"in-sign-change-ii":le("Input sign change II",-4/3,0,3/4),"in-sign-change-iii":le("Input sign change III",-3/4,.8,4/3),"in-sign-change-iv":le("Input sign change IV",-3/4,1.1,4/3)},de=new Map(Object.entries(ce));function*ue(t,e,s){const r=new Uint8Array(t*e),a=new Uint16Array(t*e),o=new Uint8Array(t*e),h={kinds:r,block:1,sampled:0},l=[];for(;Math.min(t,e)/h.block>32;)h.block*=2;let c=h.block;const d=(s,a,o)=>{if(r[a*t+s]===o)return;const h=Math.min(t,s+c),l=Math.min(e,a+c);for(let e=a;e<l;e++)r.fill(o,e*t+s,e*t+h)},u=(e,r)=>{const c=r*t+e,u=s(e,r);h.sampled++,o[c]=2,a[c]=u>>8,d(e,r,255&u),l.push(e,r)},p=(s,h,l)=>{const p=h*t+s;if(0!==o[p])return;const m=s&c,f=h&c,g=s-m,b=h-f,v=m>0&&s+c<t?s+c:g,w=f>0&&h+c<e?h+c:b,x=b*t+g,$=b*t+v,_=w*t+g,M=w*t+v,A=r[x],T=Math.max(a[x],a[$],a[_],a[M]),C=Math.min(a[x],a[$],a[_],a[M]);if(!(A===r[$]&&A===r[_]&&A===r[M]&&T-C<=6)||l&&m>0&&f>0)return u(s,h);o[p]=1,a[p]=T,d(s,h,A)},m=(s,r)=>s<0||r<0||s>=t||r>=e,f=(e,s)=>{const a=s*t+e;if(m(e,s)||1!==o[a])return;((e,s,a)=>{for(let o=-c;o<=c;o+=c)for(let h=-c;h<=c;h+=c)if(!(h&&o&&c>1||m(e+h,s+o))&&r[(s+o)*t+e+h]!==a)return!0;return!1})(e,s,r[a])&&u(e,s)};for(let s=0;s<e;s+=c){for(let e=0;e<t;e+=c)u(e,s);yield h}for(let s=!0;c>1;s=!1){c/=2,l.length=0;for(let r=0;r<e;r+=c){for(let e=0;e<t;e+=c)p(e,r,s);yield h}for(;l.length>0;){const t=l.pop(),e=l.pop();for(let s=-c;s<=c;s+=c)for(let r=-c;r<=c;r+=c)f(e+r,t+s);yield h}h.block=c}return h}const pe=["undecided","teacher","linear","dead","saddle"];function me(t){_t(t.student),Mt(t.teacher),function(t,{w:e,a:s}){if(!wt.includes(t))throw new RangeError(`slice must be one of ${wt.join(", ")}, not ${t}`);const r=Math.abs(e/s);if(t.startsWith("km")&&!(r>0&&r<1/0))throw new RangeError(`student: a slice ${t} needs r = |w/a| in (0, \u221e), not ${r}`)}(t.slice,t.student),$t("width",t.width,1,8192),$t("height",t.height,1,8192);const{x:e,y:s}=t.limits??{x:[-3,3],y:[-3,3]};return At("limits.x",e),At("limits.y",s),function*({slice:t,student:e,teacher:s,width:r,height:a},[o,h],[l,c]){const d=vt(s),u=It();let p=0;const m=(m,f)=>{const g=o+(m+.5)/r*(h-o),b=c-(f+.5)/a*(c-l),{w:v,b:w,a:x,c:$}=function(t,{w:e,b:s,a:r,c:a},o,h){if("wa"===t)return{w:o,b:s,a:h,c:a};if("wb"===t)return{w:o,b:h,a:r,c:a};const l=Math.abs(e/r),c=("km+"===t?1:-1)*Math.sqrt(Math.abs(h)*l);return{w:c,b:0-o*c,a:Math.sign(h)*Math.sqrt(Math.abs(h)/l),c:a}}(t,e,g,b);Wt(u,v,w,x,$,s);const _=ie(u,s,d);return p+=u.evaluations,pe.indexOf(ae(_))+256*u.evaluations},f=ue(r,a,m);let g=f.next();const b={width:r,height:a,kinds:g.value.kinds,block:0,integrated:0,evaluations:0};for(;;){if(b.block=g.value.block,b.integrated=g.value.sampled,b.evaluations=p,g.done)return b;yield b,g=f.next()}}(t,e,s)}function fe(t,e,s){const r=t[e][s];if(0===r)return;const a=(t[s][s]-t[e][e])/(2*r),o=(a<0?-1:1)/(Math.abs(a)+Math.hypot(1,a)),h=1/Math.hypot(1,o),l=o*h;for(const r of t){const t=r[e],a=r[s];r[e]=h*t-l*a,r[s]=l*t+h*a}for(let r=0;r<t.length;r++){const a=t[e][r],o=t[s][r];t[e][r]=h*a-l*o,t[s][r]=l*a+h*o}t[e][s]=t[s][e]=0}const ge={type:"none"},be={type:"plane"},ye={type:"point",x:0,y:0};function ve(t,e,s){switch(t){case"teacher":return function({m:t,k:e,s:s}){const r={type:"point",x:e,y:t};return{wa:{type:"hyperbola",product:t*s,sign:s},wb:{type:"ray",x:0,y:0,dx:s,dy:0-e*s},"km+":s>0?r:ge,"km-":s<0?r:ge}}(e);case"linear":return"constant"===s.form?function(){const t={type:"line",y:0};return{wa:{type:"hyperbola",product:0,sign:0},wb:be,"km+":t,"km-":t}}():{wa:{type:"hyperbola",product:r=s.slope,sign:0},wb:{type:"cone",slope:gt},"km+":{type:"ray",x:-gt,y:r,dx:-1,dy:0},"km-":{type:"ray",x:gt,y:-r,dx:1,dy:0}};case"dead":return{wa:be,wb:{type:"cone",slope:-gt},"km+":{type:"half-plane",x:gt,sign:1},"km-":{type:"half-plane",x:-gt,sign:-1}};case"saddle":return{wa:ye,wb:{type:"ray",x:0,y:0,dx:0,dy:1},"km+":ge,"km-":ge};case"origin":return{wa:ye,wb:ye,"km+":{type:"line",y:0},"km-":{type:"line",y:0}}}var r}const we=(t,e)=>function({form:t}){return"bent"===t?ke:ke.slice(1,"linear"===t?5:3)}(e).map(s=>({kind:s,...xe(s,e),loss:"teacher"===s?0:"linear"===s?e.linearLoss:e.constantLoss,drawings:ve(s,t,e)})),ke=["teacher","linear","dead","saddle","origin"];function xe(t,{form:e}){switch(t){case"teacher":return{type:"global minimum, flat in one direction: equal to the teacher",dimension:1};case"linear":{const t="constant"===e?"equal to the constant teacher":"the best straight line";return{type:`${$e("bent"!==e)}, flat in two directions: ${t}`,dimension:2}}case"dead":return{type:`${$e("constant"===e)}, flat in three directions: active nowhere`,dimension:3};case"saddle":return{type:"saddle with one way down: w and a are zero",dimension:1};case"origin":return{type:"saddle, not smooth: w, b and a are zero",dimension:0}}}const $e=t=>t?"global minimum":"local minimum",_e=(t,e)=>0===t.w?null:{left:Me(-gt,t,e),right:Me(gt,t,e)};function Me(t,{w:e,a:s,c:r},{mean:a,slope:o}){if(t>0==e>0)return{x:t,beyond:"dead",kinkVelocity:0,kink:"trapped",attracts:s*e*o<0};const h=s/e*(r-(a+o*t)),l=h*t<0;return{x:t,beyond:"linear",kinkVelocity:h,kink:l?"re-enters":"trapped",attracts:!l}}function Se({a:t,c:e},{mean:s,slope:r}){if(0===t)return null;const a=r/t,o=(s-e)/t;return{student:{w:a,b:o,a:t,c:e},isActiveOnAll:o>=Math.abs(a)*gt}}const Ae=1e12,Te={m:1,k:0,c:0,s:1,r:1};function Ce(t,e=Te){const{m:s,k:r,c:a,s:o,r:h}=jt(t);if(0===t.w)return{student:t,shape:{...e,c:a}};const l=Math.abs(r)<Ae,c=h>1e-12&&h<Ae;return{student:t,shape:{m:s,k:l?r:e.k,c:a,s:o,r:c?h:e.r}}}const Pe=({student:t})=>0===t.w,Ee=({student:{w:t,b:e,a:s,c:r}})=>0===t?r+s*Math.max(0,e):r;function Re(t,e){const s={...t.shape,c:Ee(t),...e},{m:r,k:a,c:o,s:h}=s;if(0!==r)return{student:Dt(s),shape:s};const l=h*Math.abs(t.student.w);return{student:0===l?{...t.student,a:0,c:o}:{w:l,b:0-a*l,a:0,c:o},shape:s}}const Le=(t,e)=>Ce({...t.student,...e},t.shape);function Oe(t,e,s){const{student:r}=t,a={...t.shape,k:e,c:s};return Pe(t)?{student:{...r,c:r.c+s-Ee(t)},shape:a}:{student:{...r,b:0-e*r.w,c:s},shape:a}}function Ue(t,e,s){const{student:r,shape:a}=t;switch(e){case"w":case"b":case"a":case"c":return Le(t,{[e]:s});case"m":return 0===s&&Pe(t)?t:Re(t,{m:s});case"k":return Pe(t)?"no kink while w = 0: set w, r or m first":Oe(t,s,r.c);case"s":return ze(t,s);case"r":return s<=1e-12?Le(t,{w:0,b:0}):0===a.m?"no ratio while m = 0: set m or a first":Re(t,{r:s})}}function ze({student:t,shape:e},s){const r=s===e.s?t:{...t,w:0-t.w,b:0-t.b};return{student:0===t.w?t:r,shape:{...e,s:s}}}const Ne=/^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i,je=/\s(?=\d{3}\b)/g;const De=1e6,He=t=>(Math.abs(t)>1e4?t.toExponential().replace("e+","e"):String(t)).replace("-","\u2212");function qe(t,e,s,{min:r=-De,max:a=De,step:o=.05,formula:h}={},l){return{attribute:t,symbol:e,meaning:s,accepts:2===o?"1 or \u22121":`a ${1===o?"whole ":""}number, ${He(r)} \u2026 ${He(a)}`,parse:t=>{const e="string"==typeof t?function(t){if(t.length>40)return;const e=t.trim().replaceAll("\u2212","-").replace(je,"");if(!Ne.test(e))return;const s=Number(e.replace(",","."));return Number.isFinite(s)?s:void 0}(t):t;return"number"==typeof e&&e>=r&&e<=a&&(o<1||(e-r)%o===0)?e:void 0},min:r,max:a,step:o,formula:h,fallback:l}}function Ie(t,e,s){return{attribute:t,accepts:`one of ${e.join(", ")}`,values:e,parse:t=>e.find(e=>e===t),fallback:s}}function We(t){const e=Array.isArray(t)&&t.every(t=>"string"==typeof t)?t.join(" "):t;return"string"==typeof e?e.slice(0,200).split(/[\s,]+/).filter(Boolean):void 0}function Be(t,e,s){const r=t=>e.some(e=>e===t);return{attribute:t,accepts:`any of ${e.join(" ")}`,values:e,fallback:s,parse:t=>We(t)?.filter(r),skipped:t=>We(t)?.filter(t=>!r(t)).join(" ")}}const Fe={min:-1,max:1,step:2},Ve={teacher:"t(x) = m* \xb7 max(0, s*(x \u2212 k*)) + c*",student:"f(x) = a \xb7 max(0, w x + b) + c"},Ke={m:qe("teacher-m","m*","slope of the teacher\u2019s arm"),k:qe("teacher-k","k*","the teacher\u2019s kink, where its arm begins"),c:qe("teacher-c","c*","height of the teacher\u2019s flat side"),s:qe("teacher-s","s*","the teacher\u2019s arm points right (1) or left (\u22121)",Fe)},Ge={m:qe("student-m","m","slope of the student\u2019s arm",{formula:"m = a \xb7 |w|"}),k:qe("student-k","k","the student\u2019s kink, where its arm begins",{formula:"k = \u2212b / w"}),c:qe("student-c","c","output bias: height of the student\u2019s flat side"),s:qe("student-s","s","the student\u2019s arm points right (1) or left (\u22121)",{...Fe,formula:"s = sign(w)"}),w:qe("student-w","w","input weight"),b:qe("student-b","b","input bias"),a:qe("student-a","a","output weight"),r:qe("student-r","r","how the weights share the slope: changes the learning, not the function",{formula:"r = |w / a|",min:0})},Xe=Ie("preset",[...de.keys()],"home"),Ye=qe("learning-rate","\u03b7","learning rate, the length of a descent step; negative climbs",{min:-4,max:4},.01),Je=qe("speed","speed","descent steps per 1/60 s",{min:1,max:1e4,step:1}),Ze={attribute:"speed",meaning:Je.meaning,accepts:`auto, or ${Je.accepts}`,fallback:"auto",parse:t=>"auto"===t?t:Je.parse(t)},Qe=qe("samples","n","how many inputs",{min:2,max:1e6,step:1}),ts={attribute:"samples",accepts:`exact, or ${Qe.accepts}`,fallback:"exact",parse:t=>"exact"===t?t:Qe.parse(t)},es={attribute:"playing",accepts:"present or absent",fallback:!1,parse:t=>"string"==typeof t||Boolean(t)},ss={trajectories:"Path so far",fate:"Path from here",outcomes:"Where each start ends",field:"Direction of learning",contours:"Levels of the loss",solutions:"All solutions",edges:"Edges of the data",residual:"Gap to the teacher",fits:"Best line and mean"},ns=Be("layers",Object.keys(ss),["edges","fate","trajectories","residual"]),is=["io","wa","wb","km","loss"],rs=Be("views",is,is),as=Ie("controls",["full","minimal","none"],"full"),os=Ie("theme",["auto","light","dark"],"auto"),hs=["w","b","a","c","m","k","s","r"],ls={preset:Xe,learningRate:Ye,speed:Ze,samples:ts,layers:ns,views:rs,controls:as},cs=[Xe,...Object.values(Ke),...hs.map(t=>Ge[t]),ts,Ye,Ze,es,ns,rs,as,os],ds=({attribute:t})=>t.replace(/-(\w)/g,(t,e)=>e.toUpperCase()),us=new Map(cs.map(t=>[t.attribute,t])),ps=1.5;function ms(t){const{w:e,b:s,a:r,c:a}=t,o=Math.abs(jt(t).m);return Math.max(0,...[e,s,r].map(t=>Math.abs(t)-ps),o-2.5,Math.abs(a)-gt)}const fs=(t,e)=>ms(t)>ms(e);function gs(t){const{learner:e,teacher:s,learningRate:r,halt:a}=t,{student:o}=e;if(a)return{kind:a.kind};if(bs(o))return{kind:"dead",end:"dead"};if(0===r)return{kind:"still"};if(r<0)return{kind:"climbing"};const h=ys(o,s);return r*h>2?{kind:"oscillating",sharpness:h}:function(t){const{learner:e,teacher:s,samples:r}=t,{kind:a,reason:o,evaluations:h}=ne(e.student,s),l=1===h,c=o.split("certificate: ")[1],d={end:a,why:c,isProvenHere:l};return l&&"saddle"!==a&&function({learner:t,teacher:e,samples:s},r){if("exact"!==s&&"teacher"!==r)return!1;const a=vt(e),o="teacher"===r?e:vs(a,"linear"===r?a.slope:0);return 2*Yt(t.student,o)<=(_s*Ms(a))**2}(t,a)?{...d,kind:"arrived"}:l&&c&&"exact"===r&&function({learner:{student:t},teacher:e,learningRate:s}){const r=_s*Ms(vt(e)),{complete:a,w:o,b:h,a:l,c:c}=Xt(t,e,{until:r,tolerance:.1}),d=(t,r)=>s*ys({w:o[r],b:h[r],a:l[r],c:c[r]},e)<=2*Ss;return a&&o.every(d)}(t)?{...d,kind:a}:{...d,...$s(t)}}(t)}const bs=({w:t,b:e})=>0===t?e<=0:e<-Math.abs(t)*gt,ys=(t,e)=>function(t){const e=t.map(t=>[...t]),s=e.length;for(let t=0;t<10;t++)for(let t=0;t<s-1;t++)for(let r=t+1;r<s;r++)fe(e,t,r);return e.map((t,e)=>t[e]).sort((t,e)=>t-e)}(function(t,e){_t(t),Mt(e);const{w:s,b:r,a:a,c:o}=t,h=Tt();Ct(s,r,a,o,e,h);const l=Ht();return qt(s,r,a,o,e,h,l),function(t){const[e,s,r,a,o,h,l,c,d,u]=t;return[[e,s,r,a],[s,o,h,l],[r,h,c,d],[a,l,d,u]]}(l)}(t,e)).at(-1);const vs=({mean:t},e)=>({m:e,k:-gt,c:t-e*gt,s:1}),ws=.01,ks=.3,xs=.02;function $s({learner:{student:t},teacher:e,samples:s}){const{w:r,b:a,a:o,c:h}=Jt(t,e,s),l=Math.hypot(r,a,o,h),c=vt(e);return!(Yt(t,vs(c,0))<=xs*c.constantLoss)||l*l>ws*c.constantLoss?{kind:"open"}:{kind:"plateau",isNearSaddle:Math.hypot(t.w,t.a)<=ks,isAtRest:0===l}}const _s=.001,Ms=({mean:t,constantLoss:e})=>Math.sqrt(2*e)||1+Math.abs(t);const Ss=.1;const As=.07/60;function Ts(t,e){const s=Math.max(1,Math.floor(Math.min(1e4,1.04*e+1,4+.012*t.step))),{steps:r,distance:a}=function({learner:t,teacher:e,learningRate:s,samples:r},a){const o=Math.ceil(a/8),h=t.student;let l=h,c=0,d=0;for(;c<a&&d<As;){const t=Ut(l,e,{learningRate:s,samples:r,steps:Math.min(o,a-c)});if(t.diverged)break;l=t,c+=t.steps,d=Cs(h,l)}return{steps:Math.max(1,c),distance:d}}(t,s);return a<As&&function(t){const{kind:e}=gs(t);return"arrived"===e||"dead"===e}(t)?1:r}function Cs(t,e){const[s,r]=[jt(t),jt(e)];return Math.max(Math.abs(t.w-e.w)/3,Math.abs(t.b-e.b)/3,Math.abs(t.a-e.a)/3,Math.abs(t.c-e.c)/(2*gt),Math.abs(s.m-r.m)/5,Math.abs(Ps(s.k)-Ps(r.k))/(2*gt))}const Ps=t=>Number.isNaN(t)?gt:Math.max(-gt,Math.min(gt,t));const Es=1/60;class Clock{#t;#e;#s=0;#n=1;constructor(t){this.#t=t}get pace(){const{speed:t}=this.#t.state;return"auto"===t?this.#n:t}tick(t){const e=void 0===this.#e?Es:Math.min((t-this.#e)/1e3,.1);this.#e=t;const{state:s}=this.#t;this.#n="auto"===s.speed?Ts(s,this.#n):s.speed,this.#s+=e/Es*this.#n;const r=Math.floor(this.#s+.5);r<1||(this.#s-=r,this.#t.dispatch({type:"advance",steps:r},"clock"))}stop(){this.#e=void 0,this.#s=0,this.#n=1}}class FrameController{#i;#r;#a=0;constructor(t,e){this.#i=t,this.#r=e,t.addController(this)}get isDue(){return 0!==this.#a}request(){0===this.#a&&this.#i.isConnected&&(this.#a=requestAnimationFrame(this.#o))}hostDisconnected(){cancelAnimationFrame(this.#a),this.#a=0}#o=t=>{this.#a=0;let e=!1;for(const s of this.#r)e=s(t)||e;e&&this.request()}}function Rs(t,e,s,r){const a=Math.round(2.2*r),o=Math.max(1,Math.round(s-1.4*r)),h=Math.max(a+1,e),[l,c]=t.x,[d,u]=t.y,p=(h-a)/(c-l),m=(o-0)/(u-d);return{domain:t,width:e,height:s,left:a,right:h,top:0,bottom:o,x:t=>a+(t-l)*p,y:t=>o-(t-d)*m,atX:t=>l+(t-a)/p,atY:t=>d+(o-t)/m}}const Ls=(t,e,s)=>Math.min(s,Math.max(e,t)),Os=t=>Ls(t,-1e6,1e6);class FieldsController{#h;#l;#c;#i;#t;constructor(t,e){this.#i=t,this.#t=e,t.addController(this)}hostDisconnected(){this.#t.commit(),this.#h=this.#l=this.#c=void 0}explained(t){return t.find(({parameter:t})=>t===(this.#l??this.#c))}get isFocused(){return void 0!==this.#l}point(t){this.#c=t?.parameter,this.#i.requestUpdate()}focus({parameter:t},e){this.#l=t,this.#h={parameter:t,text:e},this.#i.requestUpdate()}blur(){this.#l=void 0,this.commit()}entryOf({parameter:t}){return this.#h?.parameter===t?this.#h:void 0}type(t,e){this.#d(t,t.parameter.parse(e),e)}step(t,e){const{min:s,max:r,step:a,parse:o}=t.parameter,h=Ls((Number.isFinite(t.value)?t.value:0)+e*a,s,r);this.#d(t,o(Number(h.toPrecision(12)))??(e>0?r:s))}#d({parameter:t,apply:e},s,r){this.#t.begin();const a=void 0===s?`Enter ${t.accepts}`:e(s);this.#h={parameter:t,text:r,problem:a},this.#i.requestUpdate()}commit(){this.#h=void 0,this.#i.requestUpdate(),this.#t.commit()}onKey(t,e){const s="ArrowUp"===e.key?1:"ArrowDown"===e.key?-1:0;if(0!==s)this.step(t,s*Us(e));else{if("Enter"!==e.key&&"Escape"!==e.key)return;this.commit()}e.preventDefault()}}const Us=({shiftKey:t,altKey:e,ctrlKey:s})=>t?10:e||s?.1:1,zs="\u2212",Ns=t=>[...String(t)].map(t=>"\u2070\xb9\xb2\xb3\u2074\u2075\u2076\u2077\u2078\u2079"[Number(t)]??"\u207b").join("");function js(t,e=3){if(Number.isNaN(t))return"\u2013";if(!Number.isFinite(t))return t>0?"\u221e":`${zs}\u221e`;const s=Math.abs(t),r=s<1e-12||s>=.5*10**-e&&s<1e4?s.toFixed(s>=100?1:s>=10?2:e):s.toExponential(1).replace("e+","e");return(t<0&&s>=1e-12?zs:"")+r.replace("-",zs)}function Ds(t){if(!Number.isFinite(t))return js(t);if(t>=.01&&t<999.5)return t.toPrecision(3);if(t<1e-300)return"0";const[e,s]=t.toExponential(2).split("e");return`${e}\xb710${Ns(Number(s))}`}const Hs=t=>`10${Ns(t)}`,qs=t=>String(Number(t.toPrecision(2))).replaceAll("-",zs),Is=t=>String(t).replace(/\B(?=(\d{3})+$)/g,"\u2009"),Ws=t=>t.replace("e"," times ten to the ").replaceAll(zs,"minus ");function Bs(t,e){switch(t.type){case"none":case"plane":return{lines:[]};case"point":return{lines:[[[Os(e.x(t.x)),Os(e.y(t.y))]]]};case"line":return{lines:[Fs(e,t.y)]};case"ray":return{lines:[Vs(e,t)]};case"hyperbola":return{lines:Ks(e,t.product,t.sign)};case"cone":{const s=2*e.domain.x[1],r=[-s,s].map(r=>[e.x(r),e.y(t.slope*s)]);return{lines:[],area:[[e.x(0),e.y(0)],...r]}}case"half-plane":{const{top:s,bottom:r}=e,a=e.x(t.x),o=a-7*t.sign;return{lines:[],area:[[a,s],[a,r],[o,r],[o,s]]}}}}const Fs=({left:t,right:e,y:s},r)=>[[t,Os(s(r))],[e,Os(s(r))]];function Vs({x:t,y:e,left:s,right:r,top:a,bottom:o},h){const[l,c]=[Os(t(h.x)),Os(e(h.y))],[d,u]=[t(h.dx)-t(0),e(h.dy)-e(0)],p=2*(r-s+o-a)/Math.hypot(d,u);return[[l,c],[l+p*d,c+p*u]]}function Ks(t,e,s){const{left:r,right:a,top:o,bottom:h,x:l,y:c,atX:d}=t;return 0===e?[Fs(t,0),[[l(0),o],[l(0),h]]]:[-1,1].filter(t=>t!==-s).map(t=>{const s=[];for(let o=.5;o<(a-r)/2+2;o+=2){const r=d(l(0)+t*o);Math.abs(c(e/r))<1e5&&s.push([l(0)+t*o,c(e/r)])}return s}).filter(t=>t.length>0)}let Gs;function Xs(t){return Gs?.teacher!==t&&(Gs={teacher:t,found:we(t,vt(t)).map(t=>({...t,words:Ys(t)}))}),Gs.found}const Ys=({type:t,loss:e})=>`${t[0].toUpperCase()}${t.slice(1)}. Loss ${Ds(e)}`;const Js=(t,e,s)=>t.reduce((r,[a,o],h)=>{const[l,c]=t.at(h-1);return c>s!=o>s&&e<l+(s-c)/(o-c)*(a-l)?!r:r},!1);function Zs(t,e,s){if(1===t.length)return Math.hypot(t[0][0]-e,t[0][1]-s);let r=1/0;for(let a=1;a<t.length;a++)r=Math.min(r,Qs(t[a-1],t[a],e,s));return r}function Qs([t,e],[s,r],a,o){const[h,l]=[s-t,r-e],c=h*h+l*l,d=c>0?Math.min(1,Math.max(0,((a-t)*h+(o-e)*l)/c)):0;return Math.hypot(t+d*h-a,e+d*l-o)}const tn=/(\w) \/ (\w)|([a-z\u03bb]+)(\*?)|\d|\S(?=(\w)?)/g,en=t=>it`<mi mathvariant=${t[1]?at:"normal"}>${t}</mi>`;function sn([t,e,s,r,a,o]){return e?it`<mfrac>${en(e)}${en(s)}</mfrac>`:a?it`${en(r)}<mtext>*</mtext>`:r?en(r):/\d/.test(t)?it`<mn>${t}</mn>`:it`<mo stretchy="false" form=${o?"prefix":at}>${t}</mo>`}const nn=t=>st`<math>${[...t.matchAll(tn)].map(sn)}</math>`,rn=({symbol:t,meaning:e,formula:s})=>st`${nn(s??t)}: ${e}`,an=(...t)=>st`<span class="tip">${t.map(t=>st`<span>${rn(t)}</span>`)}</span>`,on=t=>nt`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${t} /></svg>`,hn={play:on("M4.5 2.8v10.4L13 8z"),pause:on("M5 3v10M11 3v10"),step:on("M3.5 3v10L10 8zM12.5 3v10"),back:on("M10 3.5 5.5 8l4.5 4.5"),forward:on("M6 3.5 10.5 8 6 12.5"),reset:on("M3.2 6.2A5.2 5.2 0 1 1 2.8 8.6M3 2.8v3.6h3.6"),layers:on("M8 2.5 14 6 8 9.5 2 6zM2.5 9.3 8 12.5l5.5-3.2"),erase:on("M6.2 13.2 2.6 9.6l6.6-6.6 4.6 4.6-5.6 5.6zM5.9 6.3l4.6 4.6M6 13.3h7.5")};function ln({currentTarget:t,relatedTarget:e}){const s=t;e&&!s.contains(e)&&(s.open=!1)}function cn({key:t,currentTarget:e}){const s=e;"Escape"===t&&s.open&&(s.open=!1,s.querySelector("summary").focus())}const dn=(t,e)=>st`
  <div class="buttons">
    <button type="button" class="play" part="button play" @click=${t.toggle}>
      ${t.isPlaying?hn.pause:hn.play}<span>${t.isPlaying?"Pause":"Play"}</span>
    </button>
    ${pn("step","One step",hn.step,t.step)}
    ${pn("student","Reset student",hn.reset,t.resetStudent)}
    ${e?pn("teacher","Reset teacher",hn.reset,t.resetTeacher):at}
    ${e?pn("erase","Erase trajectories",hn.erase,t.erase):at}
  </div>
`,un=(t,e)=>{return st`
  <div class="presets">
    <select
      aria-label="Preset"
      @change=${t=>e.choosePreset(t.target.value)}
    >
      ${[...de].map(([e,{label:s}])=>st`<option value=${e} .selected=${e===t.preset}>${s}</option>`)}
    </select>
    ${s=t.layers,r=e.setLayers,st`
  <details class="layers" @focusout=${ln} @keydown=${cn}>
    <summary class="icon" part="button" aria-label="Layers" title="Layers">${hn.layers}</summary>
    <div class="menu" tabindex="-1">
      ${Object.entries(ss).map(([t,e])=>st`
          <label>
            <input
              type="checkbox"
              .checked=${s.includes(t)}
              @change=${()=>r(s.includes(t)?s.filter(e=>e!==t):[...s,t])}
            />${e}
          </label>
        `)}
    </div>
  </details>
`}
  </div>
  <div class="rate">${function(t,{setRate:e,commit:s}){const r=t<0?-1:1,a=qs(t),o=t=>e(r*t);return st`
    ${mn("rate","Learning rate",Ye.meaning,-4,0,t,a,Ws(a),o,s)}
    <button
      type="button"
      class="reverse"
      part="button"
      aria-pressed=${t<0}
      title="Climb: where can a state come from?"
      @click=${()=>(e(-t),s())}
    >
      Reverse
    </button>
  `}(t.learningRate,e)}</div>
  <div class="speed">
    ${mn("speed","Speed",Ze.meaning,0,4,e.pace,`${"auto"===t.speed?"auto ":""}\xd7${Is(e.pace)}`,60*e.pace+" steps a second",t=>e.setSpeed(Math.round(t)),e.commit)}
  </div>
`;var s,r},pn=(t,e,s,r,a=!1)=>st`
  <button
    type="button"
    class="icon ${t}"
    part="button"
    aria-label=${e}
    title=${e}
    ?disabled=${a}
    @click=${r}
  >
    ${s}
  </button>
`;const mn=(t,e,s,r,a,o,h,l,c,d)=>st`
  <label for=${t}>${e}</label>
  <input
    id=${t}
    type="range"
    title=${s}
    min=${r}
    max=${a}
    step="0.01"
    aria-valuetext=${l}
    .value=${String(Math.max(r,Math.log10(Math.abs(o))))}
    @input=${t=>c(Number((10**Number(t.target.value)).toPrecision(2)))}
    @change=${d}
  />
  <output for=${t} aria-live="off">${h}</output>
`,fn=({state:{step:t},loss:e})=>st`
  <span class="counts" part="counts">
    <span>step</span><output aria-live="off">${Is(t)}</output> <span>loss</span
    ><output aria-live="off">${Ds(e)}</output>
  </span>
`;function gn(t,...e){const s=e.map(t=>Ge[t]),r=s.map(({symbol:t,meaning:e})=>`${t}, ${e}`).join("; ");return st`<b tabindex="0" role="note" aria-label="${t}: ${r}"
    >${t} ${nn(`${e[0]}, ${e[1]}`)}${an(...s)}</b
  >`}function bn({layers:t,teacher:e},s,r){if(!t.includes("solutions"))return r;const a=((t,e)=>Xs(e).filter(({drawings:e})=>"none"!==e[t].type&&"plane"!==e[t].type))(s,e).map(({kind:t,words:e})=>`${t}: ${e}`);return`${r}. Solutions: ${a.join(". ")}`}const yn=(t,e,s=[])=>st`
  <div class="plot" part="plot" data-box=${t}>
    <div class="canvases" role="img" aria-label=${e} tabindex=${e.includes(". ")?0:at}>
      ${Array.from({length:"io"===t?2:3},()=>st`<canvas></canvas>`)}
    </div>
    ${s}
  </div>
`;function vn(t,e,s,r){if(0===e)return t>=s&&t<=r?[-1/0,1/0]:[1/0,-1/0];const[a,o]=[(s-t)/e,(r-t)/e];return a<o?[a,o]:[o,a]}const wn=({s:t},e)=>void 0===t||e*t>0,kn=(t,e,s,r,a)=>[Os(e.x(t.x(s,r,a))),Os(e.y(t.y(s,r,a)))],xn=1.5,$n=2.5,_n=[[-gt,"\u2212\u221a3"],[0,"0"],[gt,"\u221a3"]],Mn=[[-1.5,"\u22121.5"],[0,"0"],[xn,"1.5"]];function Sn(t,e,s,r){const[a,o]=e.domain.x,[h,l]=e.domain.y,[c,d]=[Ls(s,a,o),Ls(r,h,l)],[u,p]=[An(s,c),An(r,d)],m={box:t,x:e.x(c),y:e.y(d)};return 0===u&&0===p?m:{...m,outside:Math.atan2(-Math.sign(p),Math.sign(u))}}const An=(t,e)=>Math.abs(t-e)<1e-9?0:t-e,Tn=({y:t},e)=>t<e+60,Cn={neuron:"teacher",name:"Teacher",shape:({teacher:t})=>t,moveKink:({teacher:t},e,s)=>({teacher:{...t,k:e,c:s}}),reshape:({teacher:t},e)=>({teacher:{...t,...e}}),turn:({teacher:t},e)=>({teacher:{...t,s:e}})},Pn={neuron:"student",name:"Student",shape:({learner:t})=>({...t.shape,c:Ee(t),...Pe(t)&&{m:0}}),moveKink:({learner:t},e,s)=>({learner:Oe(t,e,s)}),reshape:({learner:t},e)=>({learner:Re(t,e)}),turn:({learner:t},e)=>({learner:ze(t,e)})},En=(t,e)=>0===e?t:Number((t+e).toFixed(12)),Rn=1.5*gt;function Ln({neuron:t,name:e,shape:s,moveKink:r}){return{id:`${t}-kink`,neuron:t,kind:"kink",plot:"io",label:`${e} kink`,spot(t,{io:e}){const{k:r,c:a}=s(t);return Sn("io",e,r,a)},values(t){const{k:e,c:r}=s(t);return[{symbol:"k",value:e,limit:gt},{symbol:"c",value:r,limit:gt}]},drag:(t,e,s)=>r(t,Ls(e,-Rn,Rn),Ls(s,-gt,gt)),nudge(t,e,a){const{k:o,c:h}=s(t);return r(t,En(o,e),En(h,a))}}}function On({neuron:t,name:e,shape:s,reshape:r,turn:a},o){return{id:`${t}-arm`,neuron:t,kind:"arm",plot:"io",label:`${e} arm`,spot:(t,{io:e},r)=>function(t,{m:e,k:s,c:r,s:a},o,h){const l=t.x(s),c=t.y(r),d=t.x(s+a)-l,u=t.y(r+e)-c,p=Math.hypot(d,u),[m,f]=[d/p,u/p],g=vn(l,m,t.left,t.right),b=vn(c,f,t.top,t.bottom),v=Math.max(0,g[0],b[0]),w=Math.min(g[1],b[1]);if(!(w-v>12))return;const x=h?(h.x-l)*m+(h.y-c)*f:v+o*(w-v),$=Math.min(w,Math.max(x,v,34));return{box:"io",x:l+$*m,y:c+$*f}}(e,s(t),o,r),values:t=>Un(s(t)),drag:(t,e,a)=>r(t,function({k:t,c:e,s:s},r,a){const o=r===t?s:r>t?1:-1;return{m:(a-e)/Math.max(Math.abs(r-t),.02),s:o}}(s(t),e,a)),nudge:(t,e,o)=>0===e?r(t,{m:En(s(t).m,o)}):a(t,Math.sign(e)),turn:a}}const Un=({m:t,s:e})=>[{symbol:"m",value:t,limit:$n},{symbol:"s",value:e,limit:1}];function zn({neuron:t,name:e,shape:s,moveKink:r,reshape:a,turn:o}){return{id:`${t}-shape`,neuron:t,kind:"point",plot:"km",label:`${e} shape`,spot(t,e){const{k:r,m:a,s:o}=s(t),h=o>0?"km+":"km-";return Sn(h,e[h],r,a)},values:t=>[{symbol:"k",value:s(t).k,limit:gt},...Un(s(t))],drag:(t,e,s,r)=>a(t,{k:Ls(e,-gt,gt),m:Ls(s,-2.5,$n),s:"km+"===r?1:-1}),nudge(t,e,o){const{k:h,m:l,c:c}=s(t);return 0===e?a(t,{m:En(l,o)}):r(t,En(h,e),c)},turn:o}}function Nn(t){const e=`w${t}`;return{id:`student-${e}`,neuron:"student",kind:"point",plot:e,label:`Student weights w and ${t}`,spot:({learner:{student:s}},r)=>Sn(e,r[e],s.w,s[t]),values:({learner:{student:e}})=>[{symbol:"w",value:e.w,limit:xn},{symbol:t,value:e[t],limit:xn}],drag:({learner:e},s,r)=>({learner:Le(e,{w:Ls(s,-1.5,xn),[t]:Ls(r,-1.5,xn)})}),nudge:({learner:e},s,r)=>({learner:Le(e,{w:En(e.student.w,s),[t]:En(e.student[t],r)})})}}const jn=[On(Cn,.72),Ln(Cn),On(Pn,.44),Ln(Pn),Nn("a"),Nn("b"),zn(Cn),zn(Pn)],Dn=t=>t.map(({symbol:t,value:e})=>`${t} ${"s"===t?e>0?"right":"left":(t=>Ws(js(t,2)))(e)}`).join(", ");function Hn({style:t},e,s){t.transform=`translate(${e.toFixed(2)}px, ${s.toFixed(2)}px)`}function qn(t,{clientX:e,clientY:s}){const{left:r,top:a,width:o,height:h}=t.getBoundingClientRect();return{x:(e-r)*t.offsetWidth/o,y:(s-a)*t.offsetHeight/h}}class HandlesController{#u;#p=new Map;#i;#m;#t;constructor(t,e,s){this.#i=t,this.#t=e,this.#m=s,t.addController(this)}get isHoldingStudent(){return"student"===this.#u?.handle.neuron}hostConnected(){e.addEventListener("visibilitychange",this.#f),addEventListener("blur",this.#f)}hostDisconnected(){e.removeEventListener("visibilitychange",this.#f),removeEventListener("blur",this.#f),this.#g()}hostUpdate(){this.#p=this.#b()}hostUpdated(){this.#y()}follow(){this.#p=this.#b(),this.#y()}#b(){const{scales:t}=this.#m,{state:e}=this.#t,s=t=>this.#u?.handle===t?this.#u.at:void 0;return new Map(jn.map(r=>[r,t&&r.spot(e,t,s(r))]))}#y(){for(const[t,e]of this.#p){const s=this.#i.shadowRoot.getElementById(t.id);if(s.toggleAttribute("data-hidden",!e),s.toggleAttribute("data-outside",void 0!==e?.outside),!e)continue;const{left:r,top:a}="km"===t.plot?this.#m.of(e.box):{left:0,top:0};Hn(s,e.x+r,e.y+a),void 0!==e.outside&&s.style.setProperty("--_turn",`${e.outside}rad`)}}template(t){return jn.filter(e=>e.plot===t).map(t=>this.#v(t))}#v(t){const{id:e,neuron:s,kind:r,label:a}=t,o=this.#p.get(t),{state:h}=this.#t,l=void 0!==o&&"student"===s&&h.playing&&!this.isHoldingStudent,c=t.values(h),[{value:d,limit:u}]=c,p=[s,r,this.#u?.handle===t?"dragged":""];return st`
      <div
        id=${e}
        class="handle ${p.join(" ")}"
        part="handle"
        role="slider"
        tabindex="0"
        aria-label=${a}
        aria-valuemin=${-u}
        aria-valuemax=${u}
        aria-valuenow=${l?rt:Number(Ls(d,-u,u).toFixed(3))}
        aria-valuetext=${l?rt:Dn(c)}
        @pointerdown=${e=>this.#w(t,e)}
        @pointermove=${this.#k}
        @pointerup=${this.#x}
        @pointercancel=${this.#x}
        @lostpointercapture=${this.#x}
        @keydown=${e=>this.#$(t,e)}
        @keyup=${this.#_}
        @blur=${this.#_}
      >
        <span class="mark"></span>
        <span class="note ${o?function(t,e){const{scale:s}=e.of(t.box),r=(t.x-s.left)/(s.right-s.left);return`${r<.3?"start":r>.7?"end":"middle"} ${Tn(t,s.top)?"below":"above"}`}(o,this.#m):""}">${(t=>t.flatMap(({symbol:t,value:e})=>"s"===t?[]:`${t} ${js(e,2)}`).join(", "))(c)}</span>
      </div>
    `}#w(t,e){const s=this.#p.get(t);if(0!==e.button||this.#u||!s)return;const r=e.currentTarget;e.preventDefault(),r.focus({preventScroll:!0}),r.setPointerCapture(e.pointerId);const a=qn(this.#m.of(s.box).element,e);this.#u={handle:t,pointer:e.pointerId,dx:s.x-a.x,dy:s.y-a.y},this.#t.begin(),this.#i.requestUpdate()}#k=t=>{const e=this.#u;if(!e||t.pointerId!==e.pointer)return;if(0===t.buttons)return void this.#g();const s=this.#M(e.handle,t.clientY),{element:r,scale:a}=this.#m.of(s),o=qn(r,t),h={x:o.x+e.dx,y:o.y+e.dy};this.#u={...e,at:h};const l=e.handle.drag(this.#t.state,a.atX(h.x),a.atY(h.y),s);this.#t.dispatch({type:"edit",...l},"user")};#M({plot:t},e){if("km"!==t)return t;const s=t=>{const{top:s,bottom:r}=this.#m.of(t).element.getBoundingClientRect();return Math.abs((s+r)/2-e)};return s("km+")<=s("km-")?"km+":"km-"}#x=t=>{t.pointerId===this.#u?.pointer&&this.#g()};#g(){this.#u&&(this.#u=void 0,this.#t.commit(),this.#i.requestUpdate())}#f=()=>this.#g();#S(){this.#u=void 0,this.#t.cancel(),this.#i.requestUpdate()}#$(t,e){if("Escape"===e.key&&this.#u)return e.stopPropagation(),void this.#S();const s=function(t,e,s){const r=.05*Us(s);switch(s.key){case"ArrowRight":return t.nudge(e,r,0);case"ArrowLeft":return t.nudge(e,-r,0);case"ArrowUp":return t.nudge(e,0,r);case"ArrowDown":return t.nudge(e,0,-r);case"PageUp":return t.turn?.(e,1);case"PageDown":return t.turn?.(e,-1);default:return}}(t,this.#t.state,e);s&&(e.preventDefault(),e.stopPropagation(),this.#t.begin(),this.#t.dispatch({type:"edit",...s},"user"))}#_=()=>{this.#u||this.#t.commit()}}const In=[["teacher","reaches the teacher"],["linear","ends linear"],["dead","dies"]];function Wn(t,e){return{path:Xt(t,e,{until:1e-12,tolerance:3e-5,tries:1500}),kind:ne(t,e).kind}}let Bn;function Fn({learner:{student:t},teacher:e}){return Bn?.student===t&&Bn.teacher===e||(Bn={student:t,teacher:e,fate:Wn(t,e)}),Bn.fate}function Vn(t,e,s,r,a,o=!1){const{w:h,b:l,a:c,complete:d}=r.path;let u;t.strokeStyle=a.student,t.lineWidth=1.75,t.lineCap="round",t.lineJoin="round",t.setLineDash([.1,4]),t.beginPath();for(let r=0;r<h.length;r++){const a=wn(s,h[r])?kn(s,e,h[r],l[r],c[r]):void 0;a&&u?Gn(t,...u,...a):a&&t.moveTo(...a),u=a}t.stroke(),t.setLineDash([]),o&&Yn(t,e,s,r,0,a.student,a);const{kind:p}=r,m="teacher"===p||"linear"===p||"dead"===p?a[p]:a.ink;d&&Yn(t,e,s,r,h.length-1,m,a)}const Kn=4e3;function Gn(t,e,s,r,a){const o=Kn/Math.hypot(r-e,a-s);o<1&&(t.lineTo(e+o*(r-e),s+o*(a-s)),t.moveTo(r-o*(r-e),a-o*(a-s))),t.lineTo(r,a)}const Xn=5;function Yn(t,e,s,{path:r,kind:a},o,h,l){const[c,d,u]=[r.w[o],r.b[o],r.a[o]];if(!wn(s,c))return;const p=Sn(s.id,e,s.x(c,d,u),s.y(c,d,u)),m=Ls(p.x,e.left+Xn+1,e.right-Xn-1),f=Ls(p.y,e.top+Xn+1,e.bottom-Xn-1);t.strokeStyle=h,t.fillStyle=l.surface,t.lineWidth=2,t.beginPath(),t.arc(m,f,Xn,0,2*Math.PI),t.fill();for(const e of 0===o?[]:"dead"===a?[-1,1]:"linear"===a?[0]:[])t.moveTo(m-3,f-3*e),t.lineTo(m+3,f+3*e);t.stroke()}function Jn(t){if(!t.layers.includes("fits")||t.learningRate<0)return;const{kind:e}=Fn(t);if("linear"!==e&&"dead"!==e)return;const{mean:s,slope:r}=vt(t.teacher);return{kind:e,kink:NaN,at:t=>"linear"===e?s+r*t:s}}const Zn=({em:t,font:e})=>`${.79*t}px ${e}`,Qn=.35;function ti(t,{left:e,right:s,top:r,bottom:a},o){t.fillStyle=o.surface,t.fillRect(e,r,s-e,a-r)}function ei(t,e,s,r){!function(t,e,s){const{left:r,right:a,top:o,bottom:h}=e;t.strokeStyle=s.line,t.lineWidth=1,t.beginPath(),t.moveTo(r,ri(e.y(0))),t.lineTo(a,ri(e.y(0))),t.moveTo(ri(e.x(0)),o),t.lineTo(ri(e.x(0)),h),t.stroke()}(t,e,r),si(t,e,s.x.ticks,s.y.ticks,r),function(t,e,{x:s,y:r},a){const{left:o,bottom:h}=e;t.font=(({em:t,mathFont:e})=>`italic ${1.08*t}px ${e}`)(a),t.textBaseline="alphabetic",t.textAlign="center",t.fillText(s.symbol,e.x(ni(s)),h+a.em),t.textAlign="right",t.textBaseline="middle",t.fillText(r.symbol,o-Qn*a.em,e.y(ni(r)))}(t,e,s,r)}function si(t,e,s,r,a,o=Qn*a.em){const{left:h,top:l,bottom:c}=e,d=Qn*a.em;t.font=Zn(a),t.fillStyle=t.strokeStyle=a.muted,t.lineWidth=1,t.beginPath(),t.textBaseline="top",s.forEach(([r,a],h)=>{t.textAlign=0===h?"left":h===s.length-1?"right":"center",t.fillText(a,e.x(r),c+o),ii(t,e,ri(e.x(r)),c,0,-4)}),t.textAlign="right";for(const[s,a]of r){const r=e.y(s);t.textBaseline=r>c-d?"alphabetic":r<l+d?"top":"middle",t.fillText(a,h-d,r),ii(t,e,h,ri(r),4,0)}t.stroke()}function ni({ticks:t}){const[[e],[s]]=t.slice(-2);return e+.45*(s-e)}function ii(t,{left:e,right:s,top:r,bottom:a},o,h,l,c){(0===l?o<=e+1||o>=s-1:h<=r+1||h>=a-1)||(t.moveTo(o,h),t.lineTo(o+l,h+c))}const ri=t=>Math.floor(t)+.5;function ai(t,{left:e,right:s,top:r,bottom:a},o){t.save(),t.beginPath(),t.rect(e,r,s-e,a-r),t.clip(),o(),t.restore()}function oi(t,e,s,r,{ink:a,surface:o}){t.lineJoin="round",t.lineWidth=4,t.strokeStyle=o,t.strokeText(e,s,r),t.fillStyle=a,t.fillText(e,s,r)}function hi(t,{left:e,right:s},{x:r,y:a},o,h,l){const c=function({w:t,b:e,a:s,c:r},a){return 0===t?NaN:e<=-Math.abs(t)*gt?0:(Ct(t,e,s,r,a,li),s/t*(li[5]-e/t*li[6]))}(o,h);if(!(Math.abs(c)>1e-6))return;const d=Math.sign(c),u=r+13*d;u<e||u>s||(t.fillStyle=l.student,t.beginPath(),t.moveTo(u,a-4.5),t.lineTo(u+1.6*d*4.5,a),t.lineTo(u,a+4.5),t.fill())}const li=Tt();const ci={x:[-gt,gt],y:[-gt,gt]},di=[[-gt,"\u2212\u221a3"],[-1,"\u22121"],[0,"0"],[1,"1"],[gt,"\u221a3"]],ui={x:{symbol:"x",ticks:di},y:{symbol:"y",ticks:di}},pi=t=>({at:e=>Nt(t,e),kink:t.k}),mi=t=>({at:e=>function(t,e){return t.a*zt(t.w*e+t.b)+t.c}(t,e),kink:-t.b/t.w});function fi(t,e,s,r,a){ti(t,e,a),ei(t,e,ui,a),function(t,{x:e,left:s,right:r,bottom:a},o,h){if(t.fillStyle=h.muted,"exact"===o||o>64)return t.globalAlpha=.75,t.fillRect(s,a-4,r-s,4),void(t.globalAlpha=1);for(let s=0;s<o;s++)t.beginPath(),t.arc(e(bt(s,o)),a-5,1.75,0,2*Math.PI),t.fill()}(t,e,r,a),ai(t,e,()=>yi(t,e,pi(s),a.teacher))}function gi(t,e,s,r){const{teacher:a,learner:o,layers:h}=s,{student:l}=o,c=mi(l),d=Jn(s);ai(t,e,()=>{h.includes("residual")&&function(t,e,s,r,a){const o=[-gt,...[s.kink,r.kink].filter(bi).sort((t,e)=>t-e),gt];t.fillStyle=a.gap,t.beginPath();for(const r of o)t.lineTo(e.x(r),e.y(s.at(r)));for(const s of o.reverse())t.lineTo(e.x(s),e.y(r.at(s)));t.fill()}(t,e,c,pi(a),r),d&&function(t,e,{kind:s,at:r},a){t.strokeStyle=a[s],t.lineWidth=1.5,t.setLineDash("linear"===s?[9,4]:[2,3]),t.beginPath();for(const s of[-gt,gt])t.lineTo(e.x(s),e.y(r(s)));t.stroke(),t.setLineDash([])}(t,e,d,r),yi(t,e,c,r.student),h.includes("edges")&&!Pe(o)&&hi(t,e,Sn("io",e,c.kink,l.c),l,a,r)})}const bi=t=>Math.abs(t)<gt;function yi(t,e,{at:s,kink:r},a){t.strokeStyle=a,t.lineWidth=2.5,t.lineJoin="round",t.beginPath();for(const a of bi(r)?[-gt,r,gt]:[-gt,gt])t.lineTo(e.x(a),e.y(s(a)));t.stroke()}const vi=[-.72,.72,-.4,.4,0].flatMap(t=>[-1,1].map(e=>({x:t*gt,side:e}))),wi=[-1,-.5,0,.5,1];function ki(t,e,s,r,a,o,h){const l=h=>{const{x:l,side:c}=vi[h],d=t.x(l),u={x:d,y:xi(t,e,d,c,a)+1*c*o,candidate:h};return{spot:u,room:$i(t,u,[e,s],r,a,o)}},c=void 0===h?void 0:l(h);if(c&&c.room>=.8*o)return c.spot;const d=vi.map((t,e)=>l(e)).reduce((t,e)=>t.room>=Math.min(e.room,1.15*o)?t:e);return d.spot.y>t.top&&d.spot.y<t.bottom&&d.room>0?d.spot:void 0}function xi(t,{at:e},s,r,a){const o=wi.map(r=>t.y(e(t.atX(s+r*a/2))));return r<0?Math.min(...o):Math.max(...o)}function $i(t,{x:e,y:s},[r,a],o,h,l){const c=h/2;let d=Math.min(s-t.top,t.bottom-s)+.4*l;for(const o of wi){const h=t.atX(e+o*c);d=Math.min(d,Math.abs(t.y(a.at(h))-s),Math.abs(t.y(r.at(h))-s)+.5*l)}for(const t of o){const r=Math.max(0,Math.abs(t.x-e)-c);d=Math.min(d,Math.hypot(r,t.y-s)-.4*l)}return d}const _i=jn.filter(({plot:t})=>"io"===t);function Mi(t,e,s,r){const{io:a}=e,o=[pi(t.teacher),mi(t.learner.student)],h=_i.flatMap(r=>function(t,{left:e,right:s,top:r},a){if(!t||void 0===t.outside)return t?[t]:[];const o=t.x<(e+s)/2?1:-1,h=t.y+(Tn(t,r)?1.5:-1.5)*a;return[t,...[1,4,7].map(e=>({x:t.x+o*e*a,y:h}))]}(r.spot(t,e),a,s)),l=4*s,c=ki(a,o[0],o[1],h,l,s,r?.teacher?.candidate),d=t=>t?[-1,0,1].map(e=>({x:t.x+e*l/2,y:t.y})):[],u=ki(a,o[1],o[0],[...h,...d(c)],l,s,r?.student?.candidate),p=Jn(t),m=[-1,-.75,-.5,-.25,0,.25,.5,.75,1].map(t=>t*gt).map(t=>({x:a.x(t),y:a.y(o[0].at(t))})),f=[...h,...d(c),...d(u),...m];return{teacher:c,student:u,fit:p&&ki(a,p,o[1],f,l,s,r?.fit?.candidate)}}const Si=["teacher","student","fit"];class LineLabelsController{#p;#i;#m;#t;constructor(t,e,s){this.#i=t,this.#m=s,this.#t=e,t.addController(this)}template(){const t=Jn(this.#t.state);return Si.map(e=>{const[s,r]="fit"===e?[t?.kind,"dead"===t?.kind?"mean":"best line"]:[e,e];return st`<span id="name-${e}" class="name ${s}" aria-hidden="true">${r}</span>`})}hostUpdated(){this.follow()}follow(){const{scales:t,em:e}=this.#m;if(t){this.#p=Mi(this.#t.state,t,e,this.#p);for(const t of Si){const e=this.#i.shadowRoot.getElementById(`name-${t}`),s=this.#p[t];e.hidden=!s,s&&Hn(e,s.x,s.y)}}}}const Ai=[["Teacher","teacher",["m","k","c","s"]],["Student, as a shape","student",["m","k","c","s"]],["Student, as weights","student",["w","b","a","r"]]];function Ti(t,e,s){const{student:r,shape:a}=t.learner,o={teacher:t.teacher,student:{...jt(r),s:a.s,...r}},h=Ai.map(([t,e,r])=>({name:t,neuron:e,list:r.map(t=>({parameter:us.get(`${e}-${t}`),value:o[e][t],apply:r=>s[e](t,r)}))}));return st`
    <div class="numbers" part="numbers">
      ${h.map(({name:t,neuron:s,list:r})=>st`
          <fieldset class="group ${s}">
            <legend>${t}</legend>
            ${r.map(t=>function(t,e){const{parameter:s,value:r}=t,{attribute:a,symbol:o,meaning:h}=s,l=e.entryOf(t);return st`
    <div
      class="field ${l?.problem?"bad":""}"
      part="field"
      @pointerenter=${()=>e.point(t)}
      @pointerleave=${()=>e.point()}
    >
      <label for=${a}>${nn(o)}</label>
      <input
        id=${a}
        type="text"
        autocomplete="off"
        role="spinbutton"
        aria-label="${o.replace("*"," star")}, ${h}"
        aria-valuenow=${Math.abs(r)<1e9?Number(r.toFixed(3)):at}
        aria-invalid=${l?.problem?"true":"false"}
        aria-describedby="problem"
        .value=${l?.text??Ci(t)}
        @focus=${s=>(e.focus(t,Ci(t)),s.target.select())}
        @blur=${()=>e.blur()}
        @input=${s=>e.type(t,s.target.value)}
        @keydown=${s=>e.onKey(t,s)}
      />
    </div>
  `}(t,e))}
          </fieldset>
        `)}
      ${function(t,e){const s=t&&e.entryOf(t)?.problem;return st`
    <div class="hint" part="hint">
      <span id="problem" role="status">${s}</span>
      <span ?hidden=${s}>${t?function({parameter:t}){const e=Ve[t.attribute.split("-")[0]];return st`${rn(t)}${t.formula?at:st`<span class="within">, in ${nn(e)}</span>`}`}(t):"Type a number, or step it with the arrow keys."}</span>
      ${t&&e.isFocused?[-1,1].map(s=>Pi(s,()=>(e.step(t,s),e.commit()))):at}
    </div>
  `}(e.explained(h.flatMap(({list:t})=>t)),e)}
    </div>
  `}const Ci=({parameter:t,value:e})=>2===t.step?e>0?"+1":"\u22121":js(e);const Pi=(t,e)=>st`
  <button
    type="button"
    tabindex="-1"
    aria-hidden="true"
    @mousedown=${t=>t.preventDefault()}
    @click=${e}
  >
    ${t>0?"+":"\u2212"}
  </button>
`;function Ei(t,e){const{b:s,a:r,c:a}=e.student;return"wa"===t?{w:0,b:s,a:0,c:a}:"wb"===t?{w:0,b:0,a:r,c:a}:{w:e.shape.r,b:0,a:1,c:Ee(e)}}function Ri(t,e){if(t.frame!==e.frame||t.teacher.s!==e.teacher.s)return 1/0;const s=(t,e,s)=>Math.max(...t.map(t=>Math.abs(e[t]-s[t])));return Math.max(s(["w","b","a","c"],t.student,e.student),s(["m","k","c"],t.teacher,e.teacher))}class Refinement{question;#A;#T=1/0;isDone=!1;map;constructor(t){const{slice:e,student:s,teacher:r,frame:a}=t,{width:o,height:h,limits:l}=a;this.question=t,this.#A=me({slice:e,student:s,teacher:r,width:o,height:h,limits:l})}get isWhole(){return this.#T<=0}advance(){const{done:t,value:e}=this.#A.next();this.#T=Math.min(this.#T,Math.ceil(e.height/e.block))-1,this.map=e,this.isDone=!0===t}}class OutcomeSlice{#C;#P;#E;#R;get image(){return this.#R}get isDone(){return void 0===this.#C||this.#P.isDone&&this.#L(this.#P)}get isCurrent(){return void 0!==this.#E&&this.#O(this.#E)}ask(t){this.#C=t;const e=this.#P;e&&(this.#O(e)||!e.isWhole&&e.question.frame===t.frame)||(this.#P=new Refinement(t))}refine(){if(this.isDone)return;let t=this.#P;(t.isDone||t.isWhole&&!this.#O(t))&&(t=new Refinement(this.#C)),this.#P=t,t.advance(),t.isWhole&&this.#U(t)&&this.#z(t)}#U(t){const e=this.#R?this.#R.block-t.map.block:1;return!this.isCurrent||e>0||0===e&&t!==this.#E}#z(t){this.#E=t,this.#R={frame:t.question.frame,kinds:t.map.kinds,block:t.map.block}}#O({question:t}){return Ri(t,this.#C)<=.003}#L({question:t}){return 0===Ri(t,this.#C)}}class OutcomesController{#N;#j=new Map;#t;#m;constructor(t,e,s){this.#t=e,this.#m=s,t.addController(this)}get isPending(){return[...this.#j.values()].some(({isDone:t})=>!t)}hostUpdated(){this.follow()}follow(){this.#t.state.layers.includes("outcomes")?this.#D():this.#H()}#H(){this.#j.clear();for(const t of this.#m.spaces)t.outcomes=void 0}#D(){for(const t of this.#m.spaces){const{box:e,frame:s,followed:r}=t;if(!s)continue;const{teacher:a,learner:o}=r,h=this.#j.get(t)??new OutcomeSlice;this.#j.set(t,h);const l={slice:e,student:Ei(e,o),teacher:a,frame:s};h.ask(l)}}refine(t){this.#q(t);for(const[t,{image:e}]of this.#j)t.outcomes=e}#q(t){const e=performance.now(),s=t=>performance.now()-e>t,{teacher:r}=this.#t.state,a=t&&r===this.#N;this.#N=r;const o=[...this.#j.values()];for(const t of a?[]:o)for(;!t.isCurrent&&!s(20);)t.refine();for(const t of o)for(;!t.isDone&&!s(a?.5:10);)t.refine();const[h]=this.#j;h&&(this.#j.delete(h[0]),this.#j.set(...h))}}const Li=(t,e)=>({id:t,s:e,domain:{x:[-gt,gt],y:[-2.5,$n]},axes:{x:{symbol:"k",ticks:_n},y:{symbol:"m",ticks:[[-2.5,"\u22122.5"],[0,"0"],[$n,"2.5"]]}},x:(t,e)=>-e/t,y:(t,e,s)=>s*Math.abs(t)}),Oi=Li("km+",1),Ui=Li("km-",-1),zi={id:"wa",domain:{x:[-1.5,xn],y:[-1.5,xn]},axes:{x:{symbol:"w",ticks:Mn},y:{symbol:"a",ticks:Mn}},x:t=>t,y:(t,e,s)=>s,drawTeacher:function(t,e,{m:s,s:r},a){t.strokeStyle=a.teacher,t.lineWidth=1.75,t.beginPath();for(let a=.5;a<(e.right-e.left)/2;a++){const o=r*e.atX(e.x(0)+a);t.lineTo(e.x(o),e.y(s/Math.abs(o)))}t.stroke()}};const Ni={id:"wb",domain:{x:[-1.5,xn],y:[-1.5,xn]},axes:{x:{symbol:"w",ticks:Mn},y:{symbol:"b",ticks:Mn}},x:t=>t,y:(t,e)=>e,drawGround:function(t,e,s){const{top:r,bottom:a}=e;t.fillStyle=s.shade;for(const s of[r,a])t.beginPath(),t.moveTo(e.x(0),e.y(0)),t.lineTo(e.x(-ji),s),t.lineTo(e.x(ji),s),t.fill()},drawBorders:function(t,e,s){const{top:r,bottom:a}=e;t.strokeStyle=s.muted,t.lineWidth=1,t.setLineDash([3,3]),t.beginPath();for(const s of[-1,1])t.moveTo(e.x(-s*ji),r),t.lineTo(e.x(s*ji),a);t.stroke(),t.setLineDash([]),t.font=Zn(s),t.textAlign="center",t.textBaseline="middle",oi(t,"linear",e.x(0),r+s.em,s),oi(t,"dead",e.x(0),a-s.em,s)},drawTeacher:function(t,e,{k:s,s:r},a){const o=3*r;t.strokeStyle=a.teacher,t.lineWidth=1.75,t.beginPath(),t.moveTo(e.x(0),e.y(0)),t.lineTo(e.x(o),e.y(-s*o)),t.stroke()}},ji=xn/gt;const Di=t=>Math.log10(Math.max(t,1e-32));class LossCurve{#I=[];#W=1;#g;get start(){return this.#I[0][1]}add(t,e){this.#g=[t,Di(e)],this.#B(this.#g)}until(t){const e=new LossCurve;return e.#I=this.#I.filter(([e])=>e<=t),e.#W=this.#W,e}forEach(t){for(const e of this.#I)t(...e);this.#g&&t(...this.#g)}#B(t){const e=this.#I,s=([t])=>Math.floor(t/this.#W);if(s(t)>=512){this.#W*=2,this.#I=[];for(const s of[...e,t])this.#B(s);return}const[r,a]=e.slice(-2);if(e.push(t),e.length<4||s(r)!==s(t))return;const[,o]=[r,a,t].sort(([,t],[,e])=>t-e);e.splice(e.indexOf(o,-3),1)}}const Hi=[1,2,3,4,6,8,10];function qi(t){const e=Math.max(100,t),s=10**Math.floor(Math.log10(e));return s*Hi.find(t=>t*s>=e)}function Ii(t,e,s,r,a){const{em:o}=a;ti(t,e,a),ai(t,e,()=>{t.strokeStyle=a.muted,t.lineWidth=1.25,t.globalAlpha=.75;for(const r of s)Wi(t,e,r,0,1/0);t.globalAlpha=1});const h=function({domain:t,left:e,right:s},r){const[,a]=t.x,o=.52*r*(1.5*String(a).length+4),h=[4,2].find(t=>(s-e)/t>o)??1;return Array.from({length:h+1},(t,e)=>e*a/h)}(e,o).map((t,e)=>[t,Is(t)+(0===e?" steps":"")]),l=function({domain:t,top:e,bottom:s},r){const[a,o]=t.y,h=Math.ceil((o-a)/Math.max(1,Math.floor((s-e)/(1*r)))),l=[];for(let t=Math.ceil(a/h)*h;t<=o;t+=h)l.push(t);return l}(e,o).map(t=>[t,Hs(t)]);si(t,e,h,l,a,.85*o),Bi(t,e.left,ri(e.bottom),e.right,ri(e.bottom)),function(t,{left:e,right:s,top:r,bottom:a,y:o},h,l){const{em:c}=l;t.setLineDash([4,3]),t.lineWidth=1.25,t.textAlign="left";for(const[d,u,p,m]of[[h.dead,"dead",l.dead,"bottom"],[h.line,"best line",l.linear,"top"]]){const h=o(Di(d));0===d||h<r||h>a||(t.strokeStyle=t.fillStyle=p,t.textBaseline=m,Bi(t,e,ri(h),s,ri(h)),t.fillText(u,s+.45*c,Ls(h,r+c,a-c)))}t.setLineDash([])}(t,e,r,a)}function Wi(t,e,s,r,a,o){t.lineJoin="round",t.beginPath(),s.forEach((s,o)=>{s>=r&&s<=a&&t.lineTo(e.x(s),e.y(o))}),o&&t.lineTo(...o),t.stroke()}function Bi(t,e,s,r,a){t.beginPath(),t.moveTo(e,s),t.lineTo(r,a),t.stroke()}function Fi(t,e,s){const r=pe.map(t=>((t,{tintTeacher:e,tintLinear:s,tintDead:r})=>"teacher"===t?e:"linear"===t?s:"dead"===t?r:void 0)(t,s)),{left:a,top:o}=e.frame;t.save(),t.resetTransform(),function({kinds:t,frame:{width:e,height:s},block:r},a){for(let o=0;o<s;o+=r){const h=o*e,l=Math.min(r,s-o);let c=0;for(let s=r;s<e+r;s+=r){const r=t[h+c];if(s<e&&t[h+s]===r)continue;const d=Math.min(s,e);a(c,o,d-c,l,r),c=d}}}(e,(e,s,h,l,c)=>{const d=r[c];d&&(t.fillStyle=d,t.fillRect(a+e,o+s,h,l))}),t.restore()}const Vi=[0,1,1,0,0],Ki=[0,0,1,1,0];function Gi(t,e,s,r,a){const o=[];for(let a=0;a<4;a++){const h=t[a],l=t[a+1&3];if(h>e==l>e)continue;const c=(e-h)/(l-h);o.push(s+Vi[a]+c*(Vi[a+1]-Vi[a]),r+Ki[a]+c*(Ki[a+1]-Ki[a]))}const h=(t[0]+t[1]+t[2]+t[3])/4>e;8===o.length&&h!==t[0]>e&&o.unshift(...o.splice(-2));for(const t of o)a.push(t)}function Xi({learner:{student:t,shape:e},teacher:s},{id:r}){const{b:a,a:o,c:h}=t;return[s,Yi(h),Yi("wa"===r?a:"wb"===r?o:Math.log(e.r))]}const Yi=t=>Math.round(150*t);function Ji({id:t,s:e=1},{student:{b:s,a:r,c:a},shape:{r:o}},h){const l=Tt();if("wa"===t||"wb"===t){const e="wa"===t;return(t,o,c)=>{Ct(t,e?s:o,e?o:r,a,h,l),c.loss=l[0],c.dx=-l[1],c.dy=-l[e?3:2]}}return(t,s,r)=>{const c=e*Math.sqrt(Math.abs(s)*o),d=Math.sign(s)*Math.sqrt(Math.abs(s)/o);Ct(c,-t*c,d,a,h,l);const[u,p]=[l[5],l[6]];r.loss=l[0],r.dx=e*Math.sign(s)/o*(u+t*p),r.dy=-e*(c*c*(p-t*u)+d*d*p)}}const Zi={name:"contours",dependsOn:Xi,draw:function(t,e,s,r,a){t.strokeStyle=a.muted;for(const{lines:a,isDecade:o}of function(t,e,{learner:s,teacher:r}){const{left:a,right:o,top:h,bottom:l}=t,c=sr(o-a),d=sr(l-h),[u,p]=[(o-a)/(c-1),(l-h)/(d-1)],m=Ji(e,s,r),f={loss:0,dx:0,dy:0},g=new Float64Array(c*d);for(let e=0;e<d;e++){const s=t.atY(h+e*p);for(let r=0;r<c;r++)m(t.atX(a+r*u),s,f),g[e*c+r]=Math.sqrt(f.loss)}return function(t){let e=1/0,s=0;for(const r of t)r<e&&(e=r),r>s&&(s=r);if(!(s>e))return[];const r=Math.ceil(2*tr*Math.log10(s))-1,a=Math.max(r-er+1,e>0?Math.floor(2*tr*Math.log10(e))+1:-1/0);return Array.from({length:Math.max(0,r-a+1)},(t,e)=>r-e)}(g).map(t=>{const e=10**(t/tr),s=function(t,e,s){const r=[],a=t.length/e;for(let o=0;o<a-1;o++){let a=t[o*e],h=t[(o+1)*e];for(let l=0;l<e-1;l++){const c=a,d=h;a=t[o*e+l+1],h=t[(o+1)*e+l+1];const u=c>s;a>s===u&&h>s===u&&d>s===u||Gi([c,a,h,d],s,l,o,r)}}return r}(g,c,Math.sqrt(e));return{level:e,isDecade:t%tr===0,lines:s.map((t,e)=>e%2?h+t*p:a+t*u)}})}(e,s,r)){t.globalAlpha=o?1:Qi,t.lineWidth=o?1:.5,t.beginPath();for(let e=0;e<a.length;e+=4)t.moveTo(a[e],a[e+1]),t.lineTo(a[e+2],a[e+3]);t.stroke()}t.globalAlpha=1}},Qi=.88,tr=4,er=24;const sr=t=>Math.max(2,Math.min(64,Math.round(t/4)+1));const nr={name:"edges",dependsOn:({learner:t,teacher:e})=>[t,e],draw:function(t,e,s,{learner:r,teacher:a},o){if("wa"===s.id)return;const{student:h}=r,l=vt(a);for(const r of s.s?[s.s]:[-1,1]){const a=_e({...h,w:r},l);for(const h of[a.left,a.right])ar(t,rr(e,s,r,h),h,o)}if(or(t,e,s,Se(h,l),o),!s.s||!wn(s,h.w))return;const{w:c,b:d,a:u}=h;hi(t,e,Sn(s.id,e,s.x(c,d,u),s.y(c,d,u)),h,a,o)}};const ir=4.5;function rr(t,{s:e},s,{x:r,beyond:a}){const{left:o,right:h,top:l,bottom:c}=t;if(e){return{x:r<0?o+ir:h-ir,y:l,angle:Math.PI/2,length:c-l,out:-Math.sign(r)}}const[d,u]=[t.x(0),t.y(0)],p=Math.atan2(t.y(-r*s)-u,t.x(s)-d);return{x:d,y:u,angle:p,length:Math.abs((c-l)/2/Math.sin(p)),out:"linear"===a?-s:s}}function ar(t,{x:e,y:s,angle:r,length:a,out:o},{beyond:h,kink:l},c){const d="trapped"===l,[u,p]=d?[9,4]:[36,-6];t.save(),t.translate(e,s),t.rotate(r),t.scale(1,o),t.strokeStyle=d?c[h]:c.muted,t.lineWidth="linear"===h?1.5:1,t.setLineDash(d?"linear"===h?[9,4]:[2,3]:[]),t.beginPath(),t.moveTo(0,0),t.lineTo(a,0),t.stroke(),t.setLineDash([]),t.beginPath();for(let e=d?2.5:u/2;e<a;e+=u){t.moveTo(e,0),t.lineTo(e,p);for(const s of d?[]:[-2.2,2.2])t.moveTo(e,p),t.lineTo(e+s,p+3)}t.stroke(),t.restore()}function or(t,e,s,r,a){if(!r||!wn(s,r.student.w)||s.s&&0===r.student.w)return;const{w:o,b:h,a:l}=r.student;if(!Number.isFinite(o)||!Number.isFinite(h))return;const[c,d]=kn(s,e,o,h,l);t.strokeStyle=a.linear,t.fillStyle=r.isActiveOnAll?a.linear:a.surface,t.lineWidth=1.5,t.beginPath(),t.moveTo(c-5,d),t.lineTo(c,d-5),t.lineTo(c+5,d),t.lineTo(c,d+5),t.closePath(),t.fill(),t.stroke()}const hr={name:"fate",dependsOn:({learner:t,teacher:e,learningRate:s})=>[t,e,s<0],draw(t,e,s,r,a){r.learningRate>=0&&Vn(t,e,s,Fn(r),a)}},lr={name:"field",dependsOn:Xi,draw:function(t,e,s,r,a){const o=function(t,e,{learner:s,teacher:r}){const{left:a,right:o,top:h,bottom:l}=t,c=t.x(1)-t.x(0),d=t.y(1)-t.y(0),u=Ji(e,s,r),p={loss:0,dx:0,dy:0},m=(e,s)=>(u(t.atX(e),t.atY(s),p),[p.dx*c,p.dy*d]),f=.87*cr,g=[],b=Math.floor((l-h)/f);for(let t=0;t<b;t++){const e=h+(l-h-(b-1)*f)/2+t*f;for(let s=a+cr*(t%2?.95:.45);s<o-4;s+=cr){const t=Math.hypot(...m(s,e)),r=t>pr?[...vr(m,s,e,-1)].reverse():[],a=t>pr?vr(m,s,e,1):[];g.push({points:[...r,[s,e],...a],shade:t>pr?yr(t):-1})}}return g}(e,s,r);t.strokeStyle=t.fillStyle=a.muted,t.lineWidth=1.1,t.lineCap="butt";for(const e of o)e.shade<0||(t.globalAlpha=gr[e.shade],t.beginPath(),br(t,e),t.stroke());t.globalAlpha=gr[0];for(const{points:e,shade:s}of o)s<0&&t.fillRect(e[0][0]-.75,e[0][1]-.75,1.5,1.5);t.globalAlpha=1}},cr=18,dr=6.5,ur=3.2,pr=.001,mr=.5,fr=40,gr=[.25,.42,.6,.85];function br(t,{points:e}){e.forEach(([e,s],r)=>0===r?t.moveTo(e,s):t.lineTo(e,s));const[[s,r],[a,o]]=e.slice(-2),h=Math.atan2(o-r,a-s);for(const e of[-1,1])t.moveTo(a-ur*Math.cos(h+.55*e),o-ur*Math.sin(h+.55*e)),t.lineTo(a,o)}function yr(t){const e=Math.log(t/mr)/Math.log(fr/mr);return Ls(Math.floor(e*gr.length),0,gr.length-1)}function vr(t,e,s,r){const a=[];for(let o=0;o<2;o++){const[o,h]=t(e,s),l=Math.hypot(o,h);if(!(l>pr))break;e+=r*dr*o/(2*l),s+=r*dr*h/(2*l),a.push([e,s])}return a}const wr={name:"solutions",dependsOn:({teacher:t})=>[t],draw:function(t,e,s,{teacher:r},a){t.lineWidth=1.75;for(const{kind:o,drawings:h}of Xs(r)){if("teacher"===o)continue;const{lines:r,area:l=[]}=Bs(h[s.id],e),{color:c,dash:d}=kr[o];t.strokeStyle=t.fillStyle=a[c],t.globalAlpha=xr,t.beginPath();for(const[e,s]of l)t.lineTo(e,s);t.fill(),t.globalAlpha=1;for(const a of r)_r(t,e,a,d,"saddle"===o||"ray"===h[s.id].type)}}},kr={linear:{color:"linear",dash:[9,4]},dead:{color:"dead",dash:[2,3]},saddle:{color:"ink",dash:[1.5,3]},origin:{color:"ink",dash:[1.5,5]}},xr=.12,$r=4.5;function _r(t,{left:e,right:s},r,a,o){t.setLineDash([...a]),t.beginPath();for(const[e,s]of r)t.lineTo(e,s);t.stroke(),t.setLineDash([]);const[h,l]=r[0];t.beginPath(),o&&t.arc(Ls(h,e+$r+2,s-$r-2),l,$r,0,2*Math.PI);for(const e of o||r.length>1?[]:[-1,1])t.moveTo(h-2.5,l-2.5*e),t.lineTo(h+2.5,l+2.5*e);t.stroke()}const Mr=[Zi,lr,wr],Sr=[nr,hr],Ar=[...Mr,...Sr];const Tr=(t,e)=>t.length===e.length&&t.every((t,s)=>t===e[s]);class Layer{#F;#V=[];constructor(t){this.#F=t}resize({width:t,height:e,deviceWidth:s,deviceHeight:r}){this.#F.width=s,this.#F.height=r;const a=this.#F.getContext("2d");a?.scale(s/t,r/e),this.#F.parentElement.toggleAttribute("data-blank",!a),this.#V=[]}paint(t,e){return!Tr(t,this.#V)&&(this.#V=t,this.#F.hidden=!e,this.add(t=>{t.clearRect(0,0,this.#F.width,this.#F.height),e&&e(t)}),!0)}add(t){const e=this.#F.getContext("2d");e&&t(e)}}class Plot{box;element;#K;#G={width:0,height:0,deviceWidth:0,deviceHeight:0};#X=14;scale;frame;left=0;top=0;followed;waits=!1;layers;constructor(t,e,s){this.box=t,this.element=s,this.#K=e,this.scale=Rs(e,0,0,this.#X),this.layers=[...s.querySelectorAll("canvas")].map(t=>new Layer(t))}resize(t){this.#G=t,this.frame=this.followed=void 0;const{width:e,height:s,deviceWidth:r,deviceHeight:a}=t;if(e*s!==0){this.left=this.element.offsetLeft,this.top=this.element.offsetTop,this.scale=Rs(this.#K,e,s,this.#X),this.frame=function(t,e,s){const r=Math.round(t.left*e),a=Math.max(r+1,Math.round(t.right*e)),o=Math.round(t.top*s),h=Math.max(o+1,Math.round(t.bottom*s));return{left:r,top:o,width:a-r,height:h-o,limits:{x:[t.atX(r/e),t.atX(a/e)],y:[t.atY(h/s),t.atY(o/s)]}}}(this.scale,r/e,a/s);for(const e of this.layers)e.resize(t)}}setText(t){t!==this.#X&&(this.#X=t,this.resize(this.#G))}follow(t,e){const{teacher:s,layers:r}=this.followed??{};this.waits=e&&s===t.teacher&&r===t.layers,this.waits||(this.followed=t)}update(t,e,s){this.frame&&this.paint(t,e,s)}}class IOPlot extends Plot{constructor(t){super("io",ci,t)}paint({state:t},e){const{scale:s}=this,{teacher:r,samples:a,learner:o,layers:h,learningRate:l}=t,[c,d]=this.layers;c.paint([s,e,r,a],t=>fi(t,s,r,a,e)),d.paint([s,e,r,o,h,l<0],r=>gi(r,s,t,e))}}class SpacePlot extends Plot{outcomes;preview;space;#Y=0;constructor(t,e){super(t.id,t.domain,e),this.space=t}paint({history:t,state:{layers:e}},s,r){const{scale:a,space:o,preview:h}=this,{trajectory:l}=t.run,[c,d,u]=this.layers,p=this.outcomes?.frame===this.frame?this.outcomes:void 0;this.waits||p&&r||this.#J(c,p,s);const m=e.includes("trajectories"),f=t=>e=>function(t,e,s,r,a,o){a>=r.length||ai(t,e,()=>{t.strokeStyle=o.student,t.lineWidth=1.75,t.lineJoin="round",t.lineCap="round",t.beginPath();let h=!1;for(const{w:o,b:l,a:c}of r.points.slice(Math.max(0,a-1))){const r=wn(s,o),a=kn(s,e,o,l,c);r&&h?t.lineTo(...a):r&&t.moveTo(...a),h=r}t.stroke()})}(e,a,o,l,t,s),g=d.paint([a,s,l,l.generation,m],m&&f(0));m&&!g&&this.#Y<l.length&&d.add(f(this.#Y)),this.#Y=l.length,u.paint([a,s,h],h&&(t=>ai(t,a,()=>Vn(t,a,o,h,s,!0))))}#J(t,e,s){const{scale:r,space:a}=this,o=this.followed,{teacher:h,layers:l}=o,c=Ar.filter(({name:t})=>l.includes(t)),d=(t,e)=>{for(const h of c)e.includes(h)&&h.draw(t,r,a,o,s)},u=c.flatMap(t=>t.dependsOn(o,a));t.paint([r,s,h,l,e,...u],t=>{ti(t,r,s),e?Fi(t,e,s):a.drawGround?.(t,r,s),ei(t,r,a.axes,s),ai(t,r,()=>{d(t,Mr),a.drawBorders?.(t,r,s),a.drawTeacher?.(t,r,h,s),d(t,Sr)})})}}class LossPlot extends Plot{constructor(t){super("loss",{x:[0,1],y:[0,1]},t)}paint({state:t,history:e,loss:s},r){if(this.waits)return;const{step:a,teacher:o,samples:h}=t,{run:l}=e,c=e.earlier.map(({curve:t})=>t),d=function(t,e){const s={w:0,b:1,a:1,c:-Jt({w:0,b:0,a:0,c:0},t,e).c-1},r=Yt(s,t,e),a="exact"===e?1:(e+1)/(e-1),o=r-Jt(s,t,e).w**2/a/2;return{dead:r,line:o>1e-12*r?o:0}}(o,h),u=function({run:t,earlier:e},s,r){const a=qi(t.span);let[o,h]=[1/0,-1/0];const l=t=>{t<o&&(o=t),t>h&&(h=t)};l(Di(s));for(const{curve:s}of[...e,t])s.forEach((t,e)=>{t<=a&&l(e)});h=Math.min(h,Math.max(3,t.curve.start)),[r.dead,r.line].map(Di).filter(t=>t>-6).forEach(l);const c=Math.ceil(2*h)/2,d=Math.min(Math.floor(o),Math.floor(c)-2);return{x:[0,a],y:[d-.16*(c-d),c]}}(e,s,d),p=((t,e,s,r)=>Rs(t,e-4.7*r,s-.6*r,r))(u,this.scale.width,this.scale.height,r.em),m=[...u.x,...u.y,r],[f,g]=this.layers;f.paint([...m,e.earlier,d.dead,d.line],t=>Ii(t,p,c,d,r)),g.paint([...m,l,l.last,a,s],t=>function(t,e,s,{step:r,loss:a},o){const h=e.x(r),l=Ls(e.y(Di(a)),e.top,e.bottom);t.strokeStyle=o.muted,t.lineWidth=1,Bi(t,h,l,h,e.bottom),ai(t,e,()=>{t.strokeStyle=o.student,t.lineWidth=2,t.globalAlpha=.7,Wi(t,e,s,r,1/0),t.globalAlpha=1,Wi(t,e,s,0,r,[h,l])}),t.beginPath(),t.arc(h,Math.max(l,e.top+4.5+1),4.5,0,2*Math.PI),t.fillStyle=o.student,t.strokeStyle=o.surface,t.lineWidth=3,t.stroke(),t.fill()}(t,p,l.curve,{step:a,loss:s},r))}}class PlotsController{plots=[];spaces=[];em=14;#i;#Z=new ResizeObserver(t=>this.#Q(t));constructor(t){this.#i=t,t.addController(this)}scales;of(t){return this.plots.find(e=>e.box===t)}follow(t,e){for(const s of this.plots)s.setText(this.em),s.follow(t,void 0!==e&&s.box!==e)}hostConnected(){this.#tt()}hostUpdate(){this.scales=this.plots.some(({frame:t})=>t)?Object.fromEntries(this.plots.map(t=>[t.box,t.scale])):void 0}hostUpdated(){if(this.plots.length>0)return;const t=t=>this.#i.shadowRoot.querySelector(`[data-box='${t}']`),e=[zi,Ni,Oi,Ui];this.spaces=e.map(e=>new SpacePlot(e,t(e.id))),this.plots=[new IOPlot(t("io")),...this.spaces,new LossPlot(t("loss"))],this.#tt()}hostDisconnected(){this.#Z.disconnect()}#tt(){for(const{element:t}of this.plots)Cr(this.#Z,t)}#Q(t){for(const e of t)this.plots.find(({element:t})=>t===e.target)?.resize(Pr(e));this.#i.requestUpdate()}}function Cr(t,e){try{t.observe(e,{box:"device-pixel-content-box"})}catch{t.observe(e)}}function Pr({contentRect:{width:t,height:e},devicePixelContentBoxSize:s}){const r=s?.[0];return{width:t,height:e,deviceWidth:r?.inlineSize??Math.round(t*devicePixelRatio),deviceHeight:r?.blockSize??Math.round(e*devicePixelRatio)}}const Er={teacher:"would reach the teacher",linear:"would end linear",dead:"would die",saddle:"would rest on a saddle",undecided:"is undecided",diverged:"would diverge"};function Rr({layers:t,teacher:e},s,r,{x:a,y:o},h){const l=t.includes("solutions")?function(t,e,s,r,a){let o,h=8;for(const l of Xs(s)){const{lines:s,area:c}=Bs(l.drawings[t.id],e);for(const t of s){const e=t.length>1?0:4,s=Zs(t,r,a)-e;s<h&&([o,h]=[l,s])}c&&Js(c,r,a)&&(o??=l)}return o}(s,r,e,a,o):void 0;return l??(h&&{kind:h.kind,words:Er[h.kind]})}class PreviewController{#et;#st;#nt;#it;#V=[];#i;#m;#t;constructor(t,e,s){this.#i=t,this.#m=s,this.#t=e,t.addController(this)}hostConnected(){for(const[t,e]of this.#rt)this.#i.shadowRoot.addEventListener(t,e);this.#i.addEventListener("pointerleave",this.#H),e.addEventListener("keydown",this.#$)}hostDisconnected(){e.removeEventListener("keydown",this.#$),this.#H()}hostUpdate(){const{state:t}=this.#t,e=this.#m.scales&&this.#et,{teacher:s,learner:r,layers:a}=t,o=t.learningRate<0,h=e?[e,s,r,a,o]:[];if(Tr(h,this.#V))return;this.#V=h;const l=e&&!o?Wn(this.#at(e).student,s):void 0;this.#it=e&&Rr(t,e.plot.space,e.plot.scale,e,l);for(const t of this.#m.spaces)t.preview=l}hostUpdated(){if(!this.#it||!this.#et)return;const t=this.#i.shadowRoot.getElementById("pointed"),e=t.offsetParent.getBoundingClientRect(),{left:s,top:r}=this.#et.plot.element.getBoundingClientRect(),a=s-e.left+this.#et.x-t.offsetWidth/2,o=r-e.top+this.#et.y-t.offsetHeight-14;Hn(t,Ls(a,0,e.width-t.offsetWidth),o)}template(){const{kind:t,words:e}=this.#it??{};return st`<p id="pointed" class=${t} aria-hidden="true" ?hidden=${!t}>${e}</p>`}#H=()=>{clearTimeout(this.#nt),this.#st=void 0,this.#ot(void 0)};#ot(t){t!==this.#et&&(this.#et=t,this.#i.requestUpdate())}#ht({target:t,clientX:e,clientY:s}){const r=t.closest(".plot"),a=this.#m.spaces.find(({element:t})=>t===r);if(!a||t.closest(".handle"))return;const{left:o,top:h}=r.getBoundingClientRect(),[l,c]=[e-o,s-h],{scale:d}=a;return l>=d.left&&l<=d.right&&c>=d.top&&c<=d.bottom?{plot:a,x:l,y:c}:void 0}#at({plot:{box:t,scale:e},x:s,y:r}){return function(t,e,s,r){const a="wa"===e||"wb"===e?e:"km";return jn.find(t=>"student"===t.neuron&&t.plot===a).drag(t,s,r,e).learner}(this.#t.state,t,e.atX(s),e.atY(r))}#lt(t){this.#i.shadowRoot.firstElementChild.toggleAttribute("data-quiet",t)}#ct=t=>{this.#lt(!1),"touch"!==t.pointerType?this.#ot(this.#ht(t)):this.#st&&Lr(t,this.#st.event)&&this.#H()};#dt=t=>{this.#H();const e=t.isPrimary&&0===t.button?this.#ht(t):void 0;e&&(this.#st={event:t,spot:e},"touch"===t.pointerType?this.#nt=setTimeout(()=>this.#ot(e),500):this.#ot(e))};#ut=t=>{const e=this.#st,s=void 0!==e&&void 0!==this.#et&&!Lr(t,e.event);this.#H(),s&&this.#t.dispatch({type:"edit",learner:this.#at(e.spot)},"user")};#pt=t=>{"touch"===this.#st?.event.pointerType&&t.preventDefault()};#$=({key:t})=>{const e="Escape"===t;this.#lt(e),e&&this.#H()};#rt=[["pointermove",this.#ct],["pointerdown",this.#dt],["pointerup",this.#ut],["pointercancel",this.#H],["contextmenu",this.#pt]]}const Lr=(t,e)=>Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)>8;class PrintController{#i;constructor(t){this.#i=t,t.addController(this)}hostConnected(){addEventListener("beforeprint",this.#mt),addEventListener("afterprint",this.#mt)}hostDisconnected(){removeEventListener("beforeprint",this.#mt),removeEventListener("afterprint",this.#mt)}#mt=({type:t})=>{const e="beforeprint"===t,{style:s}=this.#i,{width:r}=getComputedStyle(this.#i);s.minWidth=s.maxWidth=e?r:"",s.zoom=e?`${Math.min(1,700/parseFloat(r))}`:""}}class TimelineController{#i;#t;constructor(t,e){this.#i=t,this.#t=e,t.addController(this)}hostUpdated(){this.#ft(0)}follow(){this.#ft(.001)}#ft(t){const e=this.#i.shadowRoot.getElementById("step"),{history:s,state:r}=this.#t,a=qi(s.run.span);Number(e.max)===a&&Math.abs(Number(e.value)-r.step)<=t*a||(e.max=String(a),e.value=String(r.step))}}function Or(t,e){const{kind:s,end:r,why:a}=t,{form:o}=vt(e.teacher),h="exact"===e.samples,l="linear"===r&&"bent"===o,c="saddle"===r?"a saddle":l?"the best straight line":"the teacher",d="linear"!==r||l?a:`it is ${o} here`,u="undecided"===r?"Where this start ends is open":`${h?"In the limit of":"With endless inputs and"} small steps it ends ${"dead"===r?"dead":`at ${c}`}`;switch(s){case"diverged":return function({halt:t,learningRate:e,step:s}){const r=`Stopped at step ${Is(s)}:`;if(e<0)return`${r} climbing has no end. Reset the student or turn the rate round.`;const a="diverged"===t?.kind?t.tryRate:void 0;return void 0===a?`${r} it diverges at any rate. Move the student.`:`${r} it diverges. Try a rate of ${qs(a)} and reset the student.`}(e);case"edge":return`Stopped at step ${Is(e.step)}: climbing has left the figure. Turn the rate round, or reset the student.`;case"still":return"The learning rate is 0: nothing moves.";case"climbing":return"In reverse: each step climbs the gradient, towards where this state can come from.";case"oscillating":return`The rate is above 2/\u03bb = ${js(2/t.sharpness)}${h?"":" (for endless inputs)"}: steps can overshoot and oscillate.`;case"arrived":return"dead"===r?`Dead, as far as the eye can see: ${a}.`:`Arrived at ${c}, as far as the eye can see.`;case"plateau":return t.isAtRest?"Exactly on a saddle: the gradient is zero, so nothing moves.":`Plateau near ${t.isNearSaddle?"a saddle":"the best constant"}. ${u}.`;case"open":return Ur(e)&&!t.isProvenHere?`A line for now: its kink is outside. ${u}.`:`${u}${d&&h?`: ${t.isProvenHere?"":"later "}${d}`:""}.`;case"dead":return a?`Dying, certainly: ${a}.`:"Dead: no input reaches it, so w, b and a can never change again.";default:return`On its way to ${c}, certainly: ${d}.`}}const Ur=({learner:{student:{w:t,b:e}}})=>0!==t&&e>Math.abs(t)*gt;class StatusController{#gt;#bt;#E;#yt;#vt="";#wt;constructor(t,e){this.#wt=e,t.addController(this)}of(t){return t===this.#gt&&this.#bt||(this.#bt=function(t){const e=gs(t);return{...e,text:Or(e,t)}}(t),this.#gt=t),this.#bt}template(t){const e=this.of(t),s=this.#E??e;e.kind!==s.kind?this.#vt=e.text:e.text!==s.text&&(this.#vt=""),this.#E=e;const r="oscillating"===e.kind;return st`
      <p class="regime ${Nr(e)}" part="regime" tabindex=${r?0:at}>
        ${e.text}${r?an(zr):at}
      </p>
      <p class="said" role="status">${this.#vt}</p>
    `}hostUpdated(){const t=this.#E?.kind,e=this.#yt;this.#yt=t,void 0!==e&&t!==e&&this.#wt()}}const zr={symbol:"\u03bb",meaning:"the sharpest curvature of the loss here, the largest eigenvalue of its Hessian"},Nr=({kind:t,end:e})=>"diverged"===t?"diverged":"open"===t||"plateau"===t?"":`to-${e??""}`,jr={teacher:{},student:{}};function Dr(t,{teacher:e,student:s}){const{teacher:r,student:a}=de.get(t);return{teacher:{...r,...e},learner:Hr(Ce(a),s)}}function Hr(t,e){for(const s of hs){const r=e[s],a=void 0===r?t:Ue(t,s,r);"object"==typeof a&&(t=a)}return t}function qr(t,e){switch(e.type){case"edit":return Wr(t,e);case"configure":return{...t,...e.settings,halt:void 0};case"choosePreset":{const s=Dr(e.preset,jr);return Wr({...t,preset:e.preset,start:s},s)}case"resetTeacher":return Wr(t,{teacher:t.start.teacher});case"resetStudent":return Wr(t,{learner:t.start.learner});case"follow":return function(t,e,s){const r=Object.entries(ls).filter(([,{attribute:t}])=>s.has(t)).map(([t,s])=>[t,e.get(s)]),a={...t,...Object.fromEntries(r),halt:void 0},{overrides:o}=e,h=Dr(a.preset,o),l=s.has(Xe.attribute)?h:function(t,e,s,r,a){const o=(t,e)=>{const s=Object.entries(e).filter(([e])=>a.has(`${t}-${e}`));return s[0]&&Object.fromEntries(s)},h=o("teacher",s.teacher),l=o("student",{...s.learner.shape,...s.learner.student,...r.student});return{...h&&{teacher:{...e,...h}},...l&&{learner:Hr(t,l)}}}(t.learner,t.teacher,h,o,s);return Wr({...a,start:h},l)}(t,e.attributes,e.changed);case"play":return Ir(t,!t.halt);case"pause":return Ir(t,!1)}}const Ir=(t,e)=>e===t.playing?t:{...t,playing:e},Wr=(t,{teacher:e,learner:s})=>({...t,...e&&{teacher:e},...s&&{learner:s,step:0},halt:void 0});class AttributeValues{#kt=new Map;#xt;constructor(t){this.#xt=t}set(t,e){const{attribute:s}=t;if(this.#kt.delete(s),null==e)return;const r=t.parse(e);void 0===r?this.#xt(`${s}=${Br(e)} is ignored; accepted: ${t.accepts}`):this.#kt.set(s,r);const a=t.skipped?.(e);a&&this.#xt(`${s}: ${Br(a)} is skipped; accepted: ${t.accepts}`)}get({attribute:t,fallback:e}){return this.#kt.has(t)?this.#kt.get(t):e}get overrides(){return{teacher:this.#$t(Ke),student:this.#$t(Ge)}}#$t(t){const e={};for(const[s,r]of Object.entries(t)){const t=this.get(r);void 0!==t&&(e[s]=t)}return e}}function Br(t){let e;try{e=String(t)}catch{e=typeof t}return`"${e.length>40?`${e.slice(0,40)}\u2026`:e}"`}class Trajectory{points=[];generation=0;#_t=.003;get length(){return this.points.length}add(t,{w:e,b:s,a:r}){const a={step:t,w:e,b:s,a:r},o=this.points.at(-1);return!(o&&!this.#Mt(o,a))&&(this.length>=4096&&this.#St(),this.points.push(a),!0)}erase(){this.points=[],this.generation++}until(t){const e=new Trajectory;return e.points=this.points.filter(e=>e.step<=t),e.#_t=this.#_t,e}#Mt(t,e){const s=(t,e)=>Math.abs(t-e)>this.#_t;return s(t.w,e.w)||s(t.b,e.b)||s(t.a,e.a)||s(Fr(t),Fr(e))}#St(){const t=this.#_t>=.05;t||(this.#_t*=2);const e=[];for(const s of this.points.slice(t?this.length/4:0)){const t=e.at(-1);t&&!this.#Mt(t,s)||e.push(s)}this.points=e,this.generation++}}const Fr=({w:t,b:e})=>0===t?2:Math.max(-2,Math.min(2,-e/t)),Vr=1e4;class Run{curve;trajectory;#At;last;#Tt;#Ct;#Pt;#Et;constructor(t,e){this.#At=this.last=t.step,this.#Ct=e?e.span:0,this.#Pt=e?e.#Pt.filter(({step:e})=>e<=t.step):[Kr(t)],this.#Et=e?e.#Et:16,this.curve=e?e.curve.until(t.step):new LossCurve,this.trajectory=e?e.trajectory.until(t.step):new Trajectory,this.trajectory.add(t.step,t.learner.student),this.resume(t)}copy(){const t=new Run(this.at(this.last),this);return t.#At=this.origin,t.#Tt=this.#Tt,t}get origin(){return this.#At}get first(){return this.#Pt[0].step}get span(){return Math.max(this.#Ct,this.last)}get stride(){return this.#Et-this.last%this.#Et}resume({step:t,learner:{student:e},teacher:s,samples:r}){this.curve.add(t,Yt(e,s,r))}add(t,e){const s=this.#Pt.at(-1);return this.last=t,this.curve.add(t,Yt(e,s.teacher,s.samples)),t%this.#Et===0&&this.#Rt({...s,step:t,learner:Ce(e,s.learner.shape)}),this.trajectory.add(t,e)}end(t){this.#Tt=t}has(t){return Gr(this.#Lt(t.step),t)}change(t){this.#Tt=void 0,this.#Rt(Kr(t))}at(t){const e=this.#Lt(t),{learner:s,teacher:r,learningRate:a,samples:o}=e,{w:h,b:l,a:c,c:d}=Ut(s.student,r,{learningRate:a,samples:o,steps:t-e.step});return{...e,step:t,learner:t===e.step?s:Ce({w:h,b:l,a:c,c:d},s.shape),halt:t===this.last?this.#Tt:void 0}}#Lt(t){return this.#Pt.findLast(e=>e.step<=t)}#Rt(t){this.#Pt.at(-1).step===t.step&&this.#Pt.pop(),this.#Pt.push(t),this.#Pt.length>Vr&&this.#St()}#St(){this.#Et*=2,this.#Pt=this.#Pt.filter((t,e,s)=>0===e||t.step%this.#Et===0||!Gr(t,s[e-1])),this.#Pt.length>7500&&(this.#Pt=this.#Pt.slice(5e3))}}const Kr=({step:t,learner:e,teacher:s,learningRate:r,samples:a})=>({step:t,learner:e,teacher:s,learningRate:r,samples:a}),Gr=(t,e)=>t.learningRate===e.learningRate&&t.samples===e.samples&&["m","k","c","s"].every(s=>Object.is(t.teacher[s],e.teacher[s]));class History{run;earlier;constructor(t,e=[]){this.run=t,this.earlier=e}copy(){return new History(this.run.copy(),this.earlier)}begin(t){this.#Ot(new Run(t))}resume(t){t.step<this.run.last?this.#Ut(t.step):this.run.resume(t)}change(t){this.run.has(t)||(t.step<this.run.last&&this.#Ut(t.step),this.run.change(t))}erase(){this.earlier=[],this.run.trajectory.erase()}#Ut(t){this.#Ot(new Run(this.run.at(t),this.run))}#Ot(t){const{last:e,origin:s}=this.run;e>s&&(this.earlier=[...this.earlier,this.run].slice(-20)),this.run=t}}const Xr=[.5,.2,.1,.05,.02,.01,.005,.002,.001,5e-4,2e-4,1e-4];function Yr(t,e,s,r){const a=Yt(t,e,s);return Xr.find(o=>{if(o>=r)return!1;const h=Ut(t,e,{learningRate:o,steps:1e3,samples:s});return!h.diverged&&Yt(h,e,s)<=a})}class UndoStack{#zt=[];#Nt=[];get canUndo(){return this.#zt.length>0}get canRedo(){return this.#Nt.length>0}push(t){this.#zt=[...this.#zt,t].slice(-50),this.#Nt=[]}drop(){this.#zt.pop()}undo(t){const e=this.#zt.pop();return void 0!==e&&this.#Nt.push(t),e}redo(t){const e=this.#Nt.pop();return void 0!==e&&this.#zt.push(t),e}}class Store{#gt=function(){const t=Dr(Xe.fallback,jr),e=Object.entries(ls).map(([t,{fallback:e}])=>[t,e]);return{...t,start:t,...Object.fromEntries(e),step:0,playing:!1}}();#jt=new History(new Run(this.#gt));#Dt=new UndoStack;#Ht;#qt=!1;#rt=new Set;get state(){return this.#gt}get history(){return this.#jt}get loss(){const{learner:t,teacher:e,samples:s}=this.#gt;return Yt(t.student,e,s)}get canUndo(){return this.#Dt.canUndo}get canRedo(){return this.#Dt.canRedo}subscribe(t){return this.#rt.add(t),()=>this.#rt.delete(t)}dispatch(t,e){const s=this.#gt;!this.#Ht&&Jr(t,e)&&this.#Dt.push(this.#It()),this.#d(t),this.#gt!==s&&(this.#Ht&&(this.#qt=!0),this.#Wt({by:e,action:t,before:s,isDone:!this.#Ht}))}begin(){this.#Ht??=this.#It()}commit(){const t=this.#Ht,e=this.#qt;this.#Bt(),t&&e&&(Zr(t.state,this.#gt)||this.#Dt.push(t),this.#Wt({by:"user",before:this.#gt,isDone:!0}))}cancel(){const t=this.#Ht,e=this.#qt;this.#Bt(),t&&e&&this.#Ft(t)}undo(){this.commit();const t=this.#Dt.canUndo&&this.#Dt.undo(this.#It());t&&this.#Ft(t)}redo(){this.commit();const t=this.#Dt.canRedo&&this.#Dt.redo(this.#It());t&&this.#Ft(t)}#Bt(){this.#Ht=void 0,this.#qt=!1}#It(){return{state:this.#gt,history:this.#jt.copy()}}#Ft({state:t,history:e}){const s=this.#gt;this.#jt=e,this.#gt={...t,playing:s.playing&&!t.halt},this.#Wt({by:"user",before:s,isDone:!0})}#d(t){switch(t.type){case"advance":this.#q(t.steps);break;case"goTo":this.#gt={...this.#gt,...this.#jt.run.at(t.step)};break;case"erase":this.#jt.erase(),this.#gt={...this.#gt};break;default:this.#Vt(qr(this.#gt,t))}}#Vt(t){const{learner:e}=this.#gt;this.#gt=t,t.learner!==e?this.#jt.begin(t):this.#jt.change(t)}#q(t){const{teacher:e,learningRate:s,samples:r,learner:a,step:o,halt:h}=this.#gt;if(h||t<=0)return;this.#jt.resume(this.#gt);const{run:l}=this.#jt;let c,{student:d}=a,u=2,p=0;for(;p<t&&!c;){const a=d,h=Ut(a,e,{learningRate:s,steps:Math.min(u,t-p,l.stride),samples:r});d={w:h.w,b:h.b,a:h.a,c:h.c},p+=h.steps,u=l.add(o+p,d)?2:2*u,h.diverged?c=this.#Kt():s<0&&fs(d,a)&&(c={kind:"edge"})}c&&l.end(c);const{playing:m}=this.#gt;this.#gt={...this.#gt,learner:Ce(d,a.shape),step:o+p,halt:c,playing:m&&!c}}#Kt(){const{teacher:t,samples:e,learningRate:s,start:r}=this.#gt;return{kind:"diverged",tryRate:Yr(r.learner.student,t,e,s)}}#Wt(t){for(const e of[...this.#rt])e({...t,state:this.#gt})}}const Jr=({type:t},e)=>"clock"!==e&&"script"!==e&&!["advance","play","pause"].includes(t),Zr=(t,e)=>Object.keys(ls).every(s=>t[s]===e[s])&&["w","b","a","c"].every(s=>t.learner.student[s]===e.learner.student[s])&&["m","k","c","s"].every(s=>t.teacher[s]===e.teacher[s])&&t.step===e.step;class SessionElement extends i{static properties={...Object.fromEntries(cs.map(t=>[ds(t),{attribute:t.attribute,noAccessor:!0,converter:t=>t}])),teacher:{attribute:!1,noAccessor:!0},student:{attribute:!1,noAccessor:!0}};static shadowRootOptions={...i.shadowRootOptions,delegatesFocus:!0};static{for(const t of cs)Object.defineProperty(this.prototype,ds(t),{configurable:!0,enumerable:!0,get(){return this.#Gt(t)},set(e){this.#Xt(t,e)}})}attributeValues=new AttributeValues(t=>this.warn(t));store=new Store;#Yt=new Set;#Jt;constructor(){super(),this.store.subscribe(t=>this.onChange(t))}get teacher(){return{...this.state.teacher}}set teacher(t){const e=this.#Zt("teacher",t,Ke);e&&this.act({type:"edit",teacher:{...this.teacher,...e}})}get student(){return{...this.state.learner.student}}set student(t){const{w:e,b:s,a:r,c:a}=Ge,o=this.#Zt("student",t,{w:e,b:s,a:r,c:a});if(!o)return;const{learner:h}=this.state;this.act({type:"edit",learner:Ce({...h.student,...o},h.shape)})}get shape(){return jt(this.student)}get loss(){const{learner:t,teacher:e,samples:s}=this.state;return Yt(t.student,e,s)}get step(){return this.state.step}play(){this.act({type:"play"})}pause(){this.act({type:"pause"})}advance(t=1){Number.isInteger(t)&&t>=0&&t<=1e7?this.act({type:"advance",steps:t}):this.warn(`advance(${Br(t)}) is ignored; accepted: a whole number, 0 \u2026 1e7`)}goTo(t){this.#Qt();const{first:e,last:s}=this.store.history.run;Number.isInteger(t)&&t>=e&&t<=s?this.act({type:"goTo",step:t}):this.warn(`goTo(${Br(t)}) is ignored; accepted: a whole number, ${e} \u2026 ${s}`)}undo(){this.#Qt(),this.store.undo()}redo(){this.#Qt(),this.store.redo()}resetTeacher(){this.act({type:"resetTeacher"})}resetStudent(){this.act({type:"resetStudent"})}eraseTrajectories(){this.act({type:"erase"})}attributeChangedCallback(t,e,s){e!==s&&(t!==es.attribute?super.attributeChangedCallback(t,e,s):this.#te(null!==s))}willUpdate(){this.#Qt(),!this.hasUpdated&&matchMedia("(prefers-reduced-motion: reduce)").matches&&this.pause()}get state(){return 0===this.#Yt.size?this.store.state:(this.#Jt??=qr(this.store.state,this.#ee),this.#Jt)}act(t,e="script"){this.#Qt(),this.store.dispatch(t,e)}onChange({before:t,state:e,action:s}){"advance"===s?.type&&e.step!==t.step&&this.emit("relu-step"),e.playing!==t.playing&&(this.toggleAttribute("playing",e.playing),this.#se(e.playing))}async#se(t){this.hasUpdated||await this.updateComplete,t===this.store.state.playing&&this.emit(t?"relu-play":"relu-pause")}#Gt(t){const{state:e}=this,[s,r]=t.attribute.split("-"),a={teacher:e.teacher,student:{...this.shape,...this.student}};if(a[s])return a[s][r];return{...e,theme:this.attributeValues.get(os)}[ds(t)]}#Xt(t,e){t!==es?(this.attributeValues.set(t,e),this.#Yt.add(t.attribute),this.#Jt=void 0,this.requestUpdate()):this.#te(es.parse(e))}#te(t){this.store.dispatch({type:t?"play":"pause"},"script")}get#ee(){return{type:"follow",attributes:this.attributeValues,changed:new Set(this.#Yt)}}#Qt(){if(0===this.#Yt.size)return;const t=this.#ee;this.#Yt.clear(),this.#Jt=void 0,this.store.dispatch(t,"script")}emit(t,e){const{teacher:s,student:r,shape:a,loss:o,step:h}=this,l={teacher:s,student:r,shape:a,loss:o,step:h,...e};this.dispatchEvent(new CustomEvent(t,{bubbles:!0,composed:!0,detail:l}))}#Zt(t,e,s){const r=Object(e),a=Object.entries(s).filter(([t])=>void 0!==r[t]);if(0===a.length)return void this.warn(`${t} = ${Br(e)} is ignored; accepted: an object with any of ${Object.keys(s).join(", ")}`);const o={};for(const[e,s]of a){const a=s.parse(r[e]);if(void 0===a)return void this.warn(`${t}.${e} = ${Br(r[e])} is ignored; accepted: ${s.accepts}`);o[e]=a}return o}warn(t){console.warn(`<relu-playground${this.id?` id="${this.id}"`:""}>: ${t}`)}}const Qr=[l`
  :host {
    display: block;
    container-type: inline-size;
    /* Where a page asks how wide it would be; and never so wide that it would push the page apart. */
    contain-intrinsic-width: clamp(288px, 60vw, 45em);
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    /* Nothing that a page sets for its text comes in, but its type, its colours and whether it is to be seen. */
    all: initial;
    font-family: inherit;
    color-scheme: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    --_ink: var(--relu-playground-ink, light-dark(#1b2230, #e8ebf2));
    --_muted: var(--relu-playground-muted, light-dark(#5c6577, #9aa4b6));
    --_line: var(--relu-playground-line, light-dark(#c9ced8, #434b5a));
    --_surface: var(--relu-playground-surface, light-dark(#f3f4f7, #1d222c));
    --_shade: var(--relu-playground-shade, light-dark(#e7e9ef, #272d39));
    --_ground: var(--relu-playground-background, light-dark(#fff, #12161d));
    --_teacher: var(--relu-playground-teacher, light-dark(#cf2f4f, #ff7189));
    --_student: var(--relu-playground-student, light-dark(#2361d1, #77a6ff));
    --_linear: var(--relu-playground-linear, light-dark(#0c7763, #4fd1b5));
    --_dead: var(--relu-playground-dead, light-dark(#646979, #9aa1b2));
    /* Told apart with any colour vision: warm and bluish, and the dead darker than both. */
    --_tintTeacher: var(--relu-playground-tint-teacher, light-dark(#feede5, #4a2322));
    --_tintLinear: var(--relu-playground-tint-linear, light-dark(#c4ebf0, #0d4650));
    --_tintDead: var(--relu-playground-tint-dead, light-dark(#d5d6dc, #1a1d23));
    --_warn: light-dark(#a34700, #ffb04d);
    --_gap: var(--relu-playground-gap, light-dark(#2361d118, #77a6ff1f));
    --_radius: var(--relu-playground-radius, 0.45em);
    --_math: var(--relu-playground-math-font, 'STIX Two Text', 'Latin Modern Roman', Cambria, Georgia, serif);
    /* What a finger or an unsteady mouse has to hit is never smaller. */
    --_target: 24px;
    --_control: max(2.5em, var(--_target));
    box-sizing: border-box;
    display: grid;
    gap: 0.85em 1.6em;
    grid-template-columns: minmax(0, 1fr);
    max-width: 92em;
    margin-inline: auto;
    color: var(--_ink);
    font-size: var(--relu-playground-font-size, 0.875em);
    line-height: 1.3;
    /* Mathematics is read from the left on any page. */
    direction: ltr;
    outline: none;
    accent-color: var(--_ink);
  }
  .root[data-scheme='light'] {
    color-scheme: light;
  }
  .root[data-scheme='dark'] {
    color-scheme: dark;
  }
  .own-ground {
    background: var(--_ground);
    /* Not padding: the room that the page has kept free would not do. */
    box-shadow: 0 0 0 0.8em var(--_ground);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  var,
  math {
    font-family: var(--_math);
    font-size: 1.1em;
  }
  math {
    white-space: nowrap;
  }
  /* Letters of the font, slanted: the italic letters of Unicode are missing on many phones. */
  mi[mathvariant] {
    text-transform: none;
    font-style: italic;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  .menu label,
  input[type='range'] {
    min-width: var(--_target);
    min-height: var(--_target);
  }
  output,
  input[type='text'] {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  .student {
    --_color: var(--_student);
  }
  .teacher {
    --_color: var(--_teacher);
    --_tint: var(--_tintTeacher);
  }
  .linear {
    --_color: var(--_linear);
    --_tint: var(--_tintLinear);
  }
  .dead {
    --_color: var(--_dead);
    --_tint: var(--_tintDead);
  }
  /* The colours for the canvases, in the order of theme-controller.ts: a list of shadows resolves many at once. */
  .probe {
    position: absolute;
    visibility: hidden;
    font-family: var(--_math);
    transition: 1ms;
    transition-property: box-shadow, font-size;
    box-shadow:
      0 0 var(--_ink),
      0 0 var(--_muted),
      0 0 var(--_line),
      0 0 var(--_surface),
      0 0 var(--_shade),
      0 0 var(--_teacher),
      0 0 var(--_student),
      0 0 var(--_gap),
      0 0 var(--_linear),
      0 0 var(--_dead),
      0 0 var(--_tintTeacher),
      0 0 var(--_tintLinear),
      0 0 var(--_tintDead);
  }
`,l`
  /* Controls */
  .toolbar {
    display: grid;
    gap: 0.6em 1.6em;
    align-items: center;
  }
  .buttons,
  .presets,
  .rate,
  .speed {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-width: 0;
  }
  button,
  select,
  summary {
    height: var(--_control);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  button:hover,
  select:hover,
  summary:hover,
  [open] summary {
    border-color: var(--_muted);
  }
  button:active {
    background: var(--_shade);
  }
  .play {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    width: 6.6em;
    font-weight: 600;
  }
  .play,
  [aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_ground);
  }
  .play:hover {
    opacity: 0.88;
  }
  .icon {
    flex: none;
    color: var(--_color);
    width: var(--_control);
    padding: 0;
    display: grid;
    grid-auto-flow: column;
    place-content: center;
  }
  svg {
    display: block;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  /* As in the formulas: a star marks what is the teacher's. */
  .icon.teacher::after {
    content: '*';
  }
  .play svg path {
    fill: currentColor;
  }
  select {
    flex: 1;
    min-width: 0;
    padding-inline: 0.6em;
    text-overflow: ellipsis;
  }
  .rate label,
  .speed label {
    color: var(--_muted);
    white-space: nowrap;
  }
  input[type='range'] {
    flex: 1;
    height: 1.75em;
    cursor: pointer;
  }
  .rate output,
  .speed output {
    width: 3.6em;
  }
  .reverse {
    flex: none;
    padding-inline: 0.8em;
  }
`,l`
  .layers {
    position: relative;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .menu {
    position: absolute;
    inset: calc(100% + 4px) 0 auto auto;
    z-index: 6;
    display: grid;
    padding: 0.5em 0;
    width: max-content;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 4px 16px #0003;
  }
  .menu label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding: 0.35em 1em;
    cursor: pointer;
  }
  .menu label:hover {
    background: var(--_surface);
  }
`,l`
  .regime {
    display: flex;
    align-items: center;
    position: relative;
    min-height: 3.9em;
    margin: 0;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
  }
  .to-teacher,
  .diverged {
    border-color: var(--_teacher);
  }
  .to-linear {
    border-color: var(--_linear);
  }
  .to-dead {
    border-color: var(--_dead);
  }
  .tip {
    display: none;
    position: absolute;
    z-index: 3;
    padding: 0.35em 0.6em;
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
    font-weight: 400;
    white-space: normal;
  }
  .regime .tip {
    inset: 100% auto auto 0;
  }
  :is(:hover, :focus) > .tip {
    display: grid;
  }
  [data-quiet] .tip {
    display: none;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`,l`
  /* Figures */
  .figures {
    display: grid;
    gap: 1.1em 1.6em;
    grid-template-columns: minmax(0, 1fr);
  }
  .weights,
  .shapes {
    display: grid;
    gap: inherit;
    position: relative;
  }
  .weights {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1.7em minmax(0, 1fr);
  }
  figcaption {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    padding-inline-start: 2.2em;
    white-space: nowrap;
  }
  figcaption b {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  figcaption span {
    color: var(--_muted);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  figcaption math {
    line-height: 0;
  }
  .counts {
    display: flex;
    gap: 0.35em;
    flex: none;
  }
  .counts output {
    color: var(--_ink);
  }
  .counts output + span {
    margin-inline-start: 0.6em;
  }
  .plot {
    position: relative;
    min-height: 7em;
    /* A long press previews. */
    -webkit-touch-callout: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .io .plot,
  .weights .plot {
    aspect-ratio: 1;
  }
  .shapes .plot {
    aspect-ratio: 2.3;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }

  .root [hidden] {
    display: none;
  }
`,l`
  /* Handles: the middle of each is at the origin of its box */
  .handle {
    --_reach: 15px;
    --_dot: 12px;
    position: absolute;
    inset: 0 auto auto 0;
    width: calc(2 * var(--_reach));
    aspect-ratio: 1;
    margin: calc(-1 * var(--_reach));
    border-radius: 50%;
    display: grid;
    place-items: center;
    touch-action: none;
    cursor: grab;
    z-index: 1;
    outline: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .handle.teacher {
    --_reach: 20px;
    --_dot: 19px;
  }
  .handle.arm {
    --_dot: 8px;
  }
  [data-hidden] {
    visibility: hidden;
  }
  .dragged {
    cursor: grabbing;
  }
  .handle:is(:hover, :focus-visible, .dragged) {
    z-index: 2;
  }
  .name {
    position: absolute;
    inset: -0.7em auto auto -4em;
    width: 8em;
    line-height: 1.4;
    text-align: center;
    color: var(--_color);
    font-weight: 600;
    font-size: 0.93em;
    pointer-events: none;
    -webkit-text-stroke: 4px var(--_surface);
    paint-order: stroke fill;
  }
  .mark {
    width: var(--_dot);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_color);
    border: 2px solid var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
    box-sizing: content-box;
    transition: scale 0.12s;
  }
  .arm .mark {
    background: var(--_surface);
    border: 3.5px solid var(--_color);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .handle:hover .mark,
  .dragged .mark {
    scale: 1.2;
  }
  .handle:focus-visible .mark {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  [data-outside] .mark {
    rotate: var(--_turn);
    border-radius: 2px;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    border: 0;
    background: var(--_color);
  }
  .note {
    position: absolute;
    inset-block-end: calc(50% + 12px);
    padding: 0.1em 0.45em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_color);
    font-size: 0.86em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    pointer-events: none;
  }
  .note.below {
    inset-block: calc(50% + 12px) auto;
  }
  .note.start {
    inset-inline-start: 50%;
  }
  .note.end {
    inset-inline-end: 50%;
  }
  /* A line further away, so that it does not meet the student's. */
  .teacher .note {
    translate: 0 -0.8em;
  }
  .teacher .note.below {
    translate: 0 0.8em;
  }
  .handle:not(:hover, :focus-visible, .dragged, [data-outside]) .note {
    display: none;
  }
  .handle:is(:hover, :focus-visible, .dragged) .note {
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
  }
`,l`
  .figures {
    position: relative;
  }
  /* A plot whose solutions are drawn tells them to who goes there by keyboard; one that can't be drawn says what it is. */
  .canvases:is(:focus-visible, [data-blank])::after {
    content: attr(aria-label);
    inset: auto 0 0;
  }
  #pointed {
    inset: 0 auto auto 0;
  }
  #pointed,
  .canvases:is(:focus-visible, [data-blank])::after {
    position: absolute;
    z-index: 3;
    max-width: min(100%, 19em);
    margin: 0;
    padding: 0.35em 0.6em;
    border-inline-start: 3px solid var(--_color, var(--_ink));
    background: var(--_ground);
    box-shadow: 0 1px 5px #0003;
    font-size: 0.86em;
    pointer-events: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: 0.88em;
    white-space: nowrap;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .swatch {
    width: 0.95em;
    aspect-ratio: 1;
    border-radius: 0.2em;
    background: var(--_tint);
    border: 1px solid color-mix(in srgb, var(--_color) 55%, transparent);
  }
`,l`
  /* Numbers */
  .numbers {
    display: grid;
    gap: 0.7em 1.6em;
    align-content: start;
  }
  .group {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.5em;
  }
  legend {
    padding: 0;
    margin-block-end: 0.35em;
    color: var(--_color);
    font-weight: 600;
  }
  .field {
    contain: size layout style;
    position: relative;
    display: flex;
    align-items: center;
    height: var(--_control);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  .field:hover {
    border-color: var(--_ink);
  }
  .field:focus-within {
    border-color: var(--_color);
    box-shadow: 0 0 0 1px var(--_color);
  }
  .field label {
    flex: none;
    padding-inline: 0.45em 0.25em;
    color: var(--_color);
    cursor: text;
  }
  .field input {
    width: 100%;
    min-width: 0;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
  }
  .bad,
  .bad:focus-within {
    --_color: var(--_warn);
    border-color: var(--_warn);
    border-style: dashed;
  }
  .bad input {
    text-decoration: underline wavy var(--_warn) 1px;
  }
  .hint {
    display: flex;
    align-items: center;
    min-height: max(2.6em, var(--_target));
    line-height: 1.2;
    color: var(--_muted);
  }
  #problem {
    color: var(--_warn);
  }
  /* A formula of that length has room only where the hint has the whole width. */
  .within {
    display: none;
  }
  .hint button {
    flex: none;
    width: 2.1em;
    height: 2.1em;
    margin-inline-start: 0.4em;
    padding: 0;
  }
`,l`
  .loss {
    grid-template-rows: max(2em, var(--_target)) minmax(0, 1fr);
  }
  .loss figcaption {
    align-items: center;
  }
  .loss .counts span {
    color: var(--_ink);
    font-weight: 600;
    text-transform: capitalize;
  }
  .loss .plot {
    height: 7.5em;
  }
  .steps {
    display: flex;
    flex: none;
    overflow: visible;
    /* Up to the end of the axis. */
    margin-inline-end: 4.7em;
  }
  .steps .icon {
    width: 1.9em;
    height: 1.75em;
    color: var(--_ink);
  }
  .steps .icon:disabled {
    opacity: 0.35;
    cursor: default;
  }
  /* The thumb is on the axis, under the dot: the middle of it goes from one end of it to the other. */
  .loss input {
    --_thumb: 14px;
    -webkit-appearance: none;
    appearance: none;
    position: absolute;
    bottom: calc(2em - var(--_target) / 2);
    left: calc(2.2em - var(--_thumb) / 2);
    width: calc(100% - 6.9em + var(--_thumb));
    height: var(--_target);
    margin: 0;
    background: none;
    cursor: ew-resize;
  }
  .loss input::-moz-range-track {
    background: none;
  }
  .loss input::-webkit-slider-thumb {
    -webkit-appearance: none;
    appearance: none;
    box-sizing: border-box;
    width: var(--_thumb);
    height: var(--_thumb);
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_ink);
  }
  .loss input::-moz-range-thumb {
    box-sizing: border-box;
    width: var(--_thumb);
    height: var(--_thumb);
    border: 2px solid var(--_ground);
    border-radius: 50%;
    background: var(--_ink);
  }
`,l`
  /* Where four fields in a row are narrow */
  @container (max-width: 23.7em) or ((37.5em <= width) and (width < 44em)) or ((62.5em <= width) and (width < 70em)) {
    .group {
      gap: 0.3em;
    }
    .field label {
      padding-inline: 0.3em 0.05em;
    }
    .field input {
      font-size: 0.84em;
    }
  }

  @container (max-width: 23.7em) {
    figcaption {
      padding: 0;
    }
  }

  /* Text of twice the size on a phone */
  @container (max-width: 17em) {
    .buttons,
    .rate,
    .speed,
    .counts,
    figcaption {
      flex-wrap: wrap;
      flex-shrink: 1;
    }
    .weights,
    .group {
      grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    }
    figure,
    .loss {
      grid-template-rows: auto minmax(0, 1fr);
    }
    .steps {
      margin: 0;
    }
    .shapes .plot {
      aspect-ratio: auto;
    }
  }

  @container (min-width: 37.5em) {
    .toolbar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 18em);
    }
    .regime {
      min-height: 2.6em;
    }
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr auto auto;
      grid-template-areas: 'io weights' 'io shapes' 'loss shapes' 'numbers shapes';
    }
    .io {
      grid-area: io;
    }
    .weights {
      grid-area: weights;
    }
    .shapes {
      grid-area: shapes;
      grid-template-rows: repeat(2, minmax(0, 1fr));
    }
    .shapes .plot {
      aspect-ratio: auto;
    }
    .loss {
      grid-area: loss;
    }
    .numbers {
      grid-area: numbers;
    }
  }

  @container (min-width: 62.5em) {
    .toolbar {
      grid-template-columns: auto clamp(14em, 21cqw, 17.5em) minmax(0, 1.7fr) minmax(0, 1fr);
    }
    .regime {
      min-height: 1.6em;
    }
    .figures {
      grid-template-columns: minmax(0, 5fr) minmax(0, 2.32fr) minmax(0, 4.6fr);
      grid-template-rows: none;
      grid-template-areas: 'io weights shapes' 'loss loss loss' 'numbers numbers numbers';
    }
    .weights {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: repeat(2, minmax(0, 1fr));
    }
    .weights .plot {
      aspect-ratio: auto;
    }
    .numbers {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .hint {
      grid-column: 1 / -1;
    }
    .within {
      display: inline;
    }
  }

  /* Fewer panels fill the width as they can; on any width, so after the layouts. */
  .figures.partial {
    grid-template: none / repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  .partial {
    grid-auto-flow: dense;
  }
  .partial > * {
    grid-area: auto;
  }
  .partial .weights {
    grid-template: none / repeat(auto-fit, minmax(8em, 1fr));
  }
  .partial .weights .plot {
    aspect-ratio: 1;
  }
  .partial .shapes {
    grid-template-rows: none;
  }
  .partial :is(.shapes, .loss, .numbers, .io[hidden] ~ .weights) {
    grid-column: 1 / -1;
  }
  .partial .shapes .plot {
    aspect-ratio: 2.8;
  }

  @media (pointer: coarse) {
    .root {
      --_target: 44px;
    }
    .handle {
      --_reach: 22px;
    }
    .handle.teacher {
      --_reach: 26px;
    }
    .field input {
      /* Smaller type makes phones zoom in on a field. */
      font-size: max(16px, 1em);
    }
    .note {
      margin-block: 24px;
    }
    .loss input {
      --_thumb: 18px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark {
      transition: none;
    }
  }
  /* The reader's colours, for the canvases too. */
  @media (forced-colors: active) {
    .root {
      forced-color-adjust: none;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_surface: Canvas;
      --_shade: Canvas;
      --_ground: Canvas;
      --_teacher: LinkText;
      --_student: CanvasText;
      --_linear: CanvasText;
      --_dead: GrayText;
      --_tintTeacher: Canvas;
      --_tintLinear: color-mix(in srgb, CanvasText 18%, Canvas);
      --_tintDead: color-mix(in srgb, CanvasText 36%, Canvas);
      --_warn: CanvasText;
    }
  }
  @media print {
    /* Bright, whatever is behind; the plots stay as they are drawn. */
    .root {
      color-scheme: light !important;
      background: var(--_ground);
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .toolbar {
      display: none;
    }
    /* Their room stays, for the plots must keep their size. */
    .hint,
    .steps,
    .loss input {
      visibility: hidden;
    }
  }
`];const ta=["ink","muted","line","surface","shade","teacher","student","gap","linear","dead","tintTeacher","tintLinear","tintDead"],ea=["data-theme","data-bs-theme","data-mode","class"];class ThemeController{scheme="page";isOnOwnGround=!1;theme;#i;#ne;#ie;#re=matchMedia("(prefers-color-scheme: dark)");#Z=new MutationObserver(()=>this.#ae());constructor(t,e,s){this.#i=t,this.#ne=e,this.#ie=s,t.addController(this)}hostConnected(){for(const t of sa(this.#i))this.#Z.observe(t,{attributes:!0});this.#re.addEventListener("change",this.#ae),this.#ae()}hostDisconnected(){this.#Z.disconnect(),this.#re.removeEventListener("change",this.#ae)}hostUpdate(){const t=this.#ne(),e="auto"===t,s=e?function(t){const{colorScheme:e}=getComputedStyle(t);if(e.includes("light")!==e.includes("dark"))return"page";const s="normal"===e&&!t.ownerDocument.querySelector("meta[name=color-scheme]");return function(t){const e=sa(t).flatMap(t=>ea.map(e=>t.getAttribute(e)));return/(?<!\S)(light|dark)(-mode|-theme)?(?!\S)/.exec(e.join(" "))?.[1]}(t)??(s?function(t){for(let e=t;e;e=e.parentElement){const{backgroundColor:t}=getComputedStyle(e),[s,r,a,o=1]=t.match(/[\d.]+/g).map(Number);if(void 0===a||o<=.5)continue;const[h]=t;return("lo".includes(h)?s:.3*s+.59*r+.11*a)<("r"===h?128:"l"===h?50:.5)?"dark":"light"}return}(t):"page")}(this.#i):t;this.scheme=s??(this.#re.matches?"dark":"light"),this.isOnOwnGround=!e||!s&&"dark"===this.scheme}hostUpdated(){this.theme||this.#Gt()}probeTemplate(){return st`<i class="probe" @transitionend=${this.#Gt}></i>`}#Gt=()=>{const t=this.#i.shadowRoot,{boxShadow:e,fontFamily:s}=getComputedStyle(t.querySelector(".probe")),r=e.match(/[a-z]+\([^)]*\)/g);if(!r)return;const a=Object.fromEntries(ta.map((t,e)=>[t,r[e]])),{fontFamily:o,fontSize:h}=getComputedStyle(t.querySelector(".root"));this.theme={...a,font:o,mathFont:s,em:parseFloat(h)},this.#ie(this.theme),this.#i.requestUpdate()};#ae=()=>this.#i.requestUpdate()}const sa=({ownerDocument:t})=>[t.documentElement,t.body];class VisibilityController{isVisible=!1;#i;#Z=new IntersectionObserver(t=>{const e=t.at(-1).isIntersecting;e!==this.isVisible&&(this.isVisible=e,this.#i.requestUpdate())});constructor(t){this.#i=t,t.addController(this)}hostConnected(){this.#Z.observe(this.#i)}hostDisconnected(){this.#Z.disconnect(),this.isVisible=!1}}const na=["loss","wa","io","wb","io","km+","io","km-"];class ReluPlayground extends SessionElement{static styles=[...Qr];#m=new PlotsController(this);#oe=new ThemeController(this,()=>this.attributeValues.get(os),({em:t})=>this.#m.em=t);#he=new VisibilityController(this);#le=new LineLabelsController(this,this.store,this.#m);#ce=new HandlesController(this,this.store,this.#m);#de=new PreviewController(this,this.store,this.#m);#ue=new TimelineController(this,this.store);#pe=new FieldsController(this,this.store);#me=new StatusController(this,()=>this.emit("relu-regime",{regime:this.regime}));#fe=new OutcomesController(this,this.store,this.#m);#ge=new Clock(this.store);#be=new FrameController(this,[t=>this.#ye(t),()=>this.#ve(),()=>this.#we(),()=>this.#ke()]);#xe=!1;#$e=0;#_e=0;#Me=!1;#Se;constructor(){super(),new PrintController(this)}adoptedCallback(){this.shadowRoot&&function(t){const e=t.ownerDocument.defaultView;e&&(t.adoptedStyleSheets=Qr.map(({cssText:t})=>{const s=new e.CSSStyleSheet;return s.replaceSync(t),s}))}(this.shadowRoot)}get regime(){const{kind:t,text:e}=this.#me.of(this.state);return{kind:t,text:e}}onChange(t){super.onChange(t);const{by:e,action:s,before:r,state:a,isDone:o}=t;this.#Se=e,this.#be.request(),"user"!==e||ia(s)||(r!==a&&this.emit("relu-input"),o&&this.emit("relu-change")),"clock"!==e||a.halt?this.requestUpdate():this.#Me=!0}get#Ae(){return this.store.state.playing&&this.#he.isVisible&&!this.#ce.isHoldingStudent}#ye(t){return this.#Ae?this.#ge.tick(t):this.#ge.stop(),this.#Ae}#ve(){return!(!this.#fe.isPending||!this.#he.isVisible)&&(this.#fe.refine(this.#Ae),this.#Me=!0,this.#fe.isPending)}#we(){return!(!this.#Me||this.isUpdatePending)&&(performance.now()-this.#$e>=150?(this.requestUpdate(),!1):(this.#ce.follow(),this.#le.follow(),this.#ue.follow(),this.#fe.follow(),this.#m.follow(this.store.state,this.#Ae?na[this.#_e++%na.length]:void 0),this.#Te(),!1))}#ke(){const t=this.#Se;return this.#Se=void 0,t&&this.emit("relu-state",{by:t}),!1}willUpdate(){super.willUpdate(),this.#m.follow(this.store.state)}updated(){this.#$e=performance.now(),this.#Te(),this.#Ae||this.#fe.isPending?this.#be.request():this.#Ae||this.#ge.stop()}#Te(){this.#Me=!1;const{theme:t}=this.#oe;if(t)for(const e of this.#m.plots)e.update(this.store,t,this.#be.isDue&&this.#fe.isPending)}render(){const{state:t}=this.store,{scheme:e,isOnOwnGround:s}=this.#oe;return st`
      <div
        class="root ${s?"own-ground":""}"
        part="root"
        data-scheme=${e}
        role="group"
        aria-label="ReLU playground"
        tabindex="-1"
        @keydown=${this.#$}
      >
        ${function(t,e){return"none"===t.controls?at:st`
    <div class="toolbar" part="toolbar">
      ${dn(e,"full"===t.controls)}
      ${"full"===t.controls?un(t,e):at}
    </div>
  `}(t,{isPlaying:t.playing,pace:this.#ge.pace,toggle:()=>this.#Ce(),step:()=>this.#Pe({type:"advance",steps:1}),resetStudent:()=>this.#Pe({type:"resetStudent"}),resetTeacher:()=>this.#Pe({type:"resetTeacher"}),erase:()=>this.#Pe({type:"erase"}),choosePreset:t=>this.#Pe({type:"choosePreset",preset:t}),setRate:t=>this.#Ee({learningRate:t}),setSpeed:t=>this.#Ee({speed:t}),setLayers:t=>this.#Pe({type:"configure",settings:{layers:t}}),commit:()=>this.store.commit()})}
        ${this.#me.template(t)} ${(({layers:t})=>t.includes("outcomes")?st`<ul class="legend" part="legend" aria-label="A student that starts there">
        ${In.map(([t,e])=>st`<li><i class="swatch ${t}"></i>${e}</li>`)}
      </ul>`:at)(t)}
        <div class="figures ${(({views:t})=>!["io","wa","wb","km"].every(e=>t.includes(e)))(t)?"partial":""}">
          ${((t,e,s,r,a)=>st`
  <figure class="io" part="figure" ?hidden=${!t.views.includes("io")}>
    <figcaption><b>Input → output</b>${t.views.includes("loss")?at:fn(e)}</figcaption>
    ${yn("io","Teacher and student as functions of the input",[...r,...a("io")])}
  </figure>
  ${s}
  <div class="weights" ?hidden=${!t.views.includes("wa")&&!t.views.includes("wb")}>
    <figure part="figure" ?hidden=${!t.views.includes("wa")}>
      <figcaption>${gn("Weights","w","a")}</figcaption>
      ${yn("wa",bn(t,"wa","Phase space of the weights w and a"),a("wa"))}
    </figure>
    <figure part="figure" ?hidden=${!t.views.includes("wb")}>
      <figcaption>${gn("Weights","w","b")}</figcaption>
      ${yn("wb",bn(t,"wb","Phase space of the weights w and b"),a("wb"))}
    </figure>
  </div>
  <div class="shapes" ?hidden=${!t.views.includes("km")}>
    <figure part="figure">
      <figcaption>${gn("Shape","k","m","s")}<span>arm right, ${nn("s = +1")}</span></figcaption>
      ${yn("km+",bn(t,"km+","Phase space of the shape, arm to the right"))}
    </figure>
    <figure part="figure">
      <figcaption>${gn("Shape","k","m","s")}<span>arm left, ${nn("s = \u22121")}</span></figcaption>
      ${yn("km-",bn(t,"km-","Phase space of the shape, arm to the left"))}
    </figure>
    ${a("km")}
  </div>
`)(t,this.store,function(t,{goTo:e,commit:s}){const{state:r,history:a}=t,{step:o}=r,{first:h,last:l}=a.run,c=t=>()=>(e(t),s());return st`
    <figure class="loss" part="figure" ?hidden=${!r.views.includes("loss")}>
      <figcaption>
        ${fn(t)}
        <span class="steps">
          ${pn("back","One step back",hn.back,c(o-1),o<=h)}
          ${pn("forward","One step forward",hn.forward,c(o+1),o>=l)}
        </span>
      </figcaption>
      <div class="plot" part="plot" data-box="loss">
        <div class="canvases" role="img" aria-label="The loss, step by step, on a logarithmic scale">
          <canvas></canvas><canvas></canvas>
        </div>
        <input
          id="step"
          type="range"
          aria-label="Step"
          aria-valuetext="${o} of ${l}"
          @input=${({target:t})=>{const s=t,r=Ls(Number(s.value),h,l);s.value=String(r),e(r)}}
          @change=${s}
        />
      </div>
    </figure>
  `}(this.store,this.#Re),this.#le.template(),t=>this.#ce.template(t))}
          ${this.#de.template()}
          ${"full"===t.controls?Ti(t,this.#pe,{teacher:this.#Le,student:this.#Oe}):at}
        </div>
        ${this.#oe.probeTemplate()}
      </div>
      <slot ?hidden=${!this.#xe} @slotchange=${this.#Ue}></slot>
    `}#Ue=()=>{this.#xe||null===this.querySelector(":scope > :is(h1,h2,h3,h4,h5,h6,section,article,nav,aside,footer,script,relu-playground,p~:not(a,img,figure,noscript))")||(this.#xe=!0,this.warn("swallows what follows: add </relu-playground>"),this.requestUpdate())};#Ce(){this.#Pe({type:this.store.state.playing?"pause":"play"})}#$=t=>{const e=t.target;" "!==t.key||e.matches("button, select, summary, input:not([type=range])")||(t.preventDefault(),this.#Ce())};#Re={goTo:t=>{this.store.begin(),this.#Pe({type:"pause"}),this.#Pe({type:"goTo",step:t})},commit:()=>this.store.commit()};#Le=(t,e)=>{this.#Pe({type:"edit",teacher:{...this.teacher,[t]:e}})};#Oe=(t,e)=>{const s=Ue(this.state.learner,t,e);if("string"==typeof s)return s;this.#Pe({type:"edit",learner:s})};#Ee(t){this.store.begin(),this.#Pe({type:"configure",settings:t})}#Pe(t){this.act(t,"user")}}const ia=t=>void 0!==t&&["advance","play","pause","erase"].includes(t.type);globalThis.customElements&&!customElements.get("relu-playground")&&customElements.define("relu-playground",ReluPlayground);export{ReluPlayground};
//# sourceMappingURL=relu-playground.js.map
