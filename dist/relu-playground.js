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

const{HTMLElement:t=Object,document:e={createTreeWalker(){}}}=globalThis,s=globalThis,r=s.ShadowRoot&&(void 0===s.ShadyCSS||s.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,o=Symbol(),a=new WeakMap;
/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */let h=class n{constructor(t,e,s){if(this._$cssResult$=!0,s!==o)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(r&&void 0===t){const s=void 0!==e&&1===e.length;s&&(t=a.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),s&&a.set(e,t))}return t}toString(){return this.cssText}};const l=(t,...e)=>{const s=1===t.length?t[0]:e.reduce((e,s,r)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[r+1],t[0]);return new h(s,t,o)},c=r?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return(t=>new h("string"==typeof t?t:t+"",void 0,o))(e)})(t):t,{is:d,defineProperty:u,getOwnPropertyDescriptor:p,getOwnPropertyNames:m,getOwnPropertySymbols:f,getPrototypeOf:g}=Object,b=globalThis,v=b.trustedTypes,w=v?v.emptyScript:"",x=b.reactiveElementPolyfillSupport,$=(t,e)=>t,_={toAttribute(t,e){switch(e){case Boolean:t=t?w:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=null!==t;break;case Number:s=null===t?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch(t){s=null}}return s}},M=(t,e)=>!d(t,e),A={attribute:!0,type:String,converter:_,reflect:!1,useDefault:!1,hasChanged:M};
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */Symbol.metadata??=Symbol("metadata"),b.litPropertyMetadata??=new WeakMap;let T=class y extends t{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,e=A){if(e.state&&(e.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((e=Object.create(e)).wrapped=!0),this.elementProperties.set(t,e),!e.noAccessor){const s=Symbol(),r=this.getPropertyDescriptor(t,s,e);void 0!==r&&u(this.prototype,t,r)}}static getPropertyDescriptor(t,e,s){const{get:r,set:o}=p(this.prototype,t)??{get(){return this[e]},set(t){this[e]=t}};return{get:r,set(e){const a=r?.call(this);o?.call(this,e),this.requestUpdate(t,a,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??A}static _$Ei(){if(this.hasOwnProperty($("elementProperties")))return;const t=g(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty($("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($("properties"))){const t=this.properties,e=[...m(t),...f(t)];for(const s of e)this.createProperty(s,t[s])}const t=this[Symbol.metadata];if(null!==t){const e=litPropertyMetadata.get(t);if(void 0!==e)for(const[t,s]of e)this.elementProperties.set(t,s)}this._$Eh=new Map;for(const[t,e]of this.elementProperties){const s=this._$Eu(t,e);void 0!==s&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){const e=[];if(Array.isArray(t)){const s=new Set(t.flat(1/0).reverse());for(const t of s)e.unshift(c(t))}else void 0!==t&&e.push(c(t));return e}static _$Eu(t,e){const s=e.attribute;return!1===s?void 0:"string"==typeof s?s:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,e=this.constructor.elementProperties;for(const s of e.keys())this.hasOwnProperty(s)&&(t.set(s,this[s]),delete this[s]);t.size>0&&(this._$Ep=t)}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((t,o)=>{if(r)t.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const r of o){const o=e.createElement("style"),a=s.litNonce;void 0!==a&&o.setAttribute("nonce",a),o.textContent=r.cssText,t.appendChild(o)}})(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,e,s){this._$AK(t,s)}_$ET(t,e){const s=this.constructor.elementProperties.get(t),r=this.constructor._$Eu(t,s);if(void 0!==r&&!0===s.reflect){const o=(void 0!==s.converter?.toAttribute?s.converter:_).toAttribute(e,s.type);this._$Em=t,null==o?this.removeAttribute(r):this.setAttribute(r,o),this._$Em=null}}_$AK(t,e){const s=this.constructor,r=s._$Eh.get(t);if(void 0!==r&&this._$Em!==r){const t=s.getPropertyOptions(r),o="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:_;this._$Em=r;const a=o.fromAttribute(e,t.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(t,e,s,r=!1,o){if(void 0!==t){const a=this.constructor;if(!1===r&&(o=this[t]),s??=a.getPropertyOptions(t),!((s.hasChanged??M)(o,e)||s.useDefault&&s.reflect&&o===this._$Ej?.get(t)&&!this.hasAttribute(a._$Eu(t,s))))return;this.C(t,e,s)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,e,{useDefault:s,reflect:r,wrapped:o},a){s&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,a??e??this[t]),!0!==o||void 0!==a)||(this._$AL.has(t)||(this.hasUpdated||s||(e=void 0),this._$AL.set(t,e)),!0===r&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,e]of this._$Ep)this[t]=e;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[e,s]of t){const{wrapped:t}=s,r=this[e];!0!==t||this._$AL.has(e)||void 0===r||this.C(e,void 0,s,r)}}let t=!1;const e=this._$AL;try{t=this.shouldUpdate(e),t?(this.willUpdate(e),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(e)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(e)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}};T.elementStyles=[],T.shadowRootOptions={mode:"open"},T[$("elementProperties")]=new Map,T[$("finalized")]=new Map,x?.({ReactiveElement:T}),(b.reactiveElementVersions??=[]).push("2.1.2");
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const C=globalThis,P=t=>t,E=C.trustedTypes,O=E?E.createPolicy("lit-html",{createHTML:t=>t}):void 0,U="$lit$",N=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+N,D=`<${j}>`,q=e,W=()=>q.createComment(""),B=t=>null===t||"object"!=typeof t&&"function"!=typeof t,F=Array.isArray,V="[ \t\n\f\r]",K=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,X=/-->/g,Y=/>/g,G=RegExp(`>|${V}(?:([^\\s"'>=/]+)(${V}*=${V}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),J=/'/g,Q=/"/g,tt=/^(?:script|style|textarea|title)$/i,et=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),st=et(1),nt=et(2),it=et(3),rt=Symbol.for("lit-noChange"),ot=Symbol.for("lit-nothing"),at=new WeakMap,ht=q.createTreeWalker(q,129);function lt(t,e){if(!F(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==O?O.createHTML(e):e}const ct=(t,e)=>{const s=t.length-1,r=[];let o,a=2===e?"<svg>":3===e?"<math>":"",h=K;for(let e=0;e<s;e++){const s=t[e];let l,c,d=-1,u=0;for(;u<s.length&&(h.lastIndex=u,c=h.exec(s),null!==c);)u=h.lastIndex,h===K?"!--"===c[1]?h=X:void 0!==c[1]?h=Y:void 0!==c[2]?(tt.test(c[2])&&(o=RegExp("</"+c[2],"g")),h=G):void 0!==c[3]&&(h=G):h===G?">"===c[0]?(h=o??K,d=-1):void 0===c[1]?d=-2:(d=h.lastIndex-c[2].length,l=c[1],h=void 0===c[3]?G:'"'===c[3]?Q:J):h===Q||h===J?h=G:h===X||h===Y?h=K:(h=G,o=void 0);const p=h===G&&t[e+1].startsWith("/>")?" ":"";a+=h===K?s+D:d>=0?(r.push(l),s.slice(0,d)+U+s.slice(d)+N+p):s+N+(-2===d?e:p)}return[lt(t,a+(t[s]||"<?>")+(2===e?"</svg>":3===e?"</math>":"")),r]};class S{constructor({strings:t,_$litType$:e},s){let r;this.parts=[];let o=0,a=0;const h=t.length-1,l=this.parts,[c,d]=ct(t,e);if(this.el=S.createElement(c,s),ht.currentNode=this.el.content,2===e||3===e){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=ht.nextNode())&&l.length<h;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(U)){const e=d[a++],s=r.getAttribute(t).split(N),h=/([.?@])?(.*)/.exec(e);l.push({type:1,index:o,name:h[2],strings:s,ctor:"."===h[1]?I:"?"===h[1]?L:"@"===h[1]?z:H}),r.removeAttribute(t)}else t.startsWith(N)&&(l.push({type:6,index:o}),r.removeAttribute(t));if(tt.test(r.tagName)){const t=r.textContent.split(N),e=t.length-1;if(e>0){r.textContent=E?E.emptyScript:"";for(let s=0;s<e;s++)r.append(t[s],W()),ht.nextNode(),l.push({type:2,index:++o});r.append(t[e],W())}}}else if(8===r.nodeType)if(r.data===j)l.push({type:2,index:o});else{let t=-1;for(;-1!==(t=r.data.indexOf(N,t+1));)l.push({type:7,index:o}),t+=N.length-1}o++}}static createElement(t,e){const s=q.createElement("template");return s.innerHTML=t,s}}function dt(t,e,s=t,r){if(e===rt)return e;let o=void 0!==r?s._$Co?.[r]:s._$Cl;const a=B(e)?void 0:e._$litDirective$;return o?.constructor!==a&&(o?._$AO?.(!1),void 0===a?o=void 0:(o=new a(t),o._$AT(t,s,r)),void 0!==r?(s._$Co??=[])[r]=o:s._$Cl=o),void 0!==o&&(e=dt(t,o._$AS(t,e.values),o,r)),e}let ut=class R{constructor(t,e){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=e}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:e},parts:s}=this._$AD,r=(t?.creationScope??q).importNode(e,!0);ht.currentNode=r;let o=ht.nextNode(),a=0,h=0,l=s[0];for(;void 0!==l;){if(a===l.index){let e;2===l.type?e=new k(o,o.nextSibling,this,t):1===l.type?e=new l.ctor(o,l.name,l.strings,this,t):6===l.type&&(e=new Z(o,this,t)),this._$AV.push(e),l=s[++h]}a!==l?.index&&(o=ht.nextNode(),a++)}return ht.currentNode=q,r}p(t){let e=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,e),e+=s.strings.length-2):s._$AI(t[e])),e++}};class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,e,s,r){this.type=2,this._$AH=ot,this._$AN=void 0,this._$AA=t,this._$AB=e,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const e=this._$AM;return void 0!==e&&11===t?.nodeType&&(t=e.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,e=this){t=dt(this,t,e),B(t)?t===ot||null==t||""===t?(this._$AH!==ot&&this._$AR(),this._$AH=ot):t!==this._$AH&&t!==rt&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):(t=>F(t)||"function"==typeof t?.[Symbol.iterator])(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ot&&B(this._$AH)?this._$AA.nextSibling.data=t:this.T(q.createTextNode(t)),this._$AH=t}$(t){const{values:e,_$litType$:s}=t,r="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(lt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(e);else{const t=new ut(r,this),s=t.u(this.options);t.p(e),this.T(s),this._$AH=t}}_$AC(t){let e=at.get(t.strings);return void 0===e&&at.set(t.strings,e=new S(t)),e}k(t){F(this._$AH)||(this._$AH=[],this._$AR());const e=this._$AH;let s,r=0;for(const o of t)r===e.length?e.push(s=new k(this.O(W()),this.O(W()),this,this.options)):s=e[r],s._$AI(o),r++;r<e.length&&(this._$AR(s&&s._$AB.nextSibling,r),e.length=r)}_$AR(t=this._$AA.nextSibling,e){for(this._$AP?.(!1,!0,e);t!==this._$AB;){const e=P(t).nextSibling;P(t).remove(),t=e}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,e,s,r,o){this.type=1,this._$AH=ot,this._$AN=void 0,this.element=t,this.name=e,this._$AM=r,this.options=o,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=ot}_$AI(t,e=this,s,r){const o=this.strings;let a=!1;if(void 0===o)t=dt(this,t,e,0),a=!B(t)||t!==this._$AH&&t!==rt,a&&(this._$AH=t);else{const r=t;let h,l;for(t=o[0],h=0;h<o.length-1;h++)l=dt(this,r[s+h],e,h),l===rt&&(l=this._$AH[h]),a||=!B(l)||l!==this._$AH[h],l===ot?t=ot:t!==ot&&(t+=(l??"")+o[h+1]),this._$AH[h]=l}a&&!r&&this.j(t)}j(t){t===ot?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}class I extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===ot?void 0:t}}class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==ot)}}class z extends H{constructor(t,e,s,r,o){super(t,e,s,r,o),this.type=5}_$AI(t,e=this){if((t=dt(this,t,e,0)??ot)===rt)return;const s=this._$AH,r=t===ot&&s!==ot||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,o=t!==ot&&(s===ot||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class Z{constructor(t,e,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=e,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){dt(this,t)}}const pt=C.litHtmlPolyfillSupport;pt?.(S,k),(C.litHtmlVersions??=[]).push("3.3.3");const mt=globalThis;
/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */class i extends T{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const e=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=((t,e,s)=>{const r=s?.renderBefore??e;let o=r._$litPart$;if(void 0===o){const t=s?.renderBefore??null;r._$litPart$=o=new k(e.insertBefore(W(),t),t,void 0,s??{})}return o._$AI(t),o})(e,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return rt}}i._$litElement$=!0,i.finalized=!0,mt.litElementHydrateSupport?.({LitElement:i});const ft=mt.litElementPolyfillSupport;ft?.({LitElement:i}),(mt.litElementVersions??=[]).push("4.2.2");const gt=Math.sqrt(3);function bt(t,e){return gt*(2*t-(e-1))/(e-1)}function yt(t){return t<-gt?-gt:t>gt?gt:t}function vt({m:t,k:e,c:s,s:r}){const o=(gt-r*e)/(2*gt),a=o<0?0:o>1?1:o,h=.5*t*t*a**3*(4-3*a),l=2*t*t*(a*(1-a))**3,c=0===h?"constant":0===l?"linear":"bent";return{form:c,mean:a<1?s+t*gt*a*a:s-t*r*e,slope:"constant"===c?0:t*r*a*a*(3-2*a),constantLoss:h,linearLoss:l}}const wt=["wa","wb","km+","km-"];function xt(t,e){if(!Number.isFinite(e))throw new RangeError(`${t} must be a finite number, not ${String(e)}`)}function kt(t,e,s,r=1/0){if(xt(t,e),e<s||e>r)throw new RangeError(`${t} must be from ${s} to ${r}, not ${e}`)}function $t(t,e,s,r=1/0){if(kt(t,e,s,r),e%1)throw new RangeError(`${t} must be a whole number, not ${e}`)}function _t(t){for(const e of["w","b","a","c"])xt(`student.${e}`,t[e])}function Mt(t){for(const e of["m","k","c"])xt(`teacher.${e}`,t[e]);if(1!==Math.abs(t.s))throw new RangeError(`teacher.s must be 1 or -1, not ${String(t.s)}`)}function At(t){if(!("exact"===t||Number.isInteger(t)&&t>=2))throw new RangeError(`samples must be 'exact' or a whole number \u2265 2, not ${t}`)}function St(t,[e,s]){if(!(e<s&&s-e<1/0))throw new RangeError(`${t} must be finite and increase, not ${e}, ${s}`)}const Tt=()=>new Float64Array(7);function Ct(t,e,s,r,o,a){const{m:h,k:l,s:c}=o,d=r-o.c,u=0===t?gt:yt(-e/t),p=yt(l),m=u<p?u:p,f=u<p?p:u,g=e-t*gt,b=t*m+e,v=t*f+e,w=e+t*gt,x=s*Et(g)-h*Et(c*(-gt-l))+d,$=s*Et(b)-h*Et(c*(m-l))+d,_=s*Et(v)-h*Et(c*(f-l))+d,M=s*Et(w)-h*Et(c*(gt-l))+d,A=(m+gt)*Pt,T=(f-m)*Pt,C=(gt-f)*Pt,P=A*(x+$),E=T*($+_),O=C*(_+M);let U=0,N=0;g+b>0&&(U+=P,N+=(m-gt)*P+A*(m*$-gt*x)),b+v>0&&(U+=E,N+=(m+f)*E+T*(m*$+f*_)),v+w>0&&(U+=O,N+=(f+gt)*O+C*(f*_+gt*M));const j=A*(x*x+$*$)+T*($*$+_*_)+C*(_*_+M*M),D=U/2,q=N/6;a[0]=(P*(x+$)+E*($+_)+O*(_+M)+j)/12,a[1]=s*q,a[2]=s*D,a[3]=t*q+e*D,a[4]=(P+E+O)/2,a[5]=D,a[6]=q}const Pt=.5/gt,Et=t=>t>0?t:0;function Rt(t,e,s,r,o,a,h){const{m:l,k:c,s:d}=o,u=r-o.c,p=Ot(t,e,a),m=Ot(d,-d*c,a),f=t>0||0===t&&e>0;let g=0,b=0,v=0,w=0,x=0;for(let r=0;r<3;r++){const o=2===r?a:0===r==p<m?p:m,h=o-g;if(h>0){const r=f===g>=p,$=d>0==g>=m,_=h/a,M=bt((g+o-1)/2,a),A=2*gt/(a-1),T=A*A*(h*h-1)/12,C=(r?s*(t*M+e):0)-($?l*d*(M-c):0)+u,P=(r?s*t:0)-($?l*d:0);b+=_*C,r&&(v+=_*C,w+=_*(C*M+P*T)),x+=_*(C*C+P*P*T)}g=o}h[0]=x/2,h[1]=s*w,h[2]=s*v,h[3]=t*w+e*v,h[4]=b,h[5]=v,h[6]=w}function Ot(t,e,s){if(0===t)return 0;const r=t>0,o=Math.ceil((-e/t+gt)/(2*gt)*(s-1));let a=o>s?s:o>0?o:0;const h=r=>t*bt(r,s)+e>=0;for(;a>0&&h(a-1)===r;)a--;for(;a<s&&h(a)!==r;)a++;return a}const Ut=Tt();function zt(t,e,s){const{learningRate:r,steps:o,samples:a="exact"}=s;_t(t),Mt(e),xt("options.learningRate",r),At(a),$t("options.steps",o,0);const h="exact"===a;let{w:l,b:c,a:d,c:u}=t;for(let t=0;t<o;t++){h?Ct(l,c,d,u,e,Ut):Rt(l,c,d,u,e,a,Ut);const s=l-r*Ut[1],o=c-r*Ut[2],p=d-r*Ut[3],m=u-r*Ut[4];if(!(Math.abs(s)+Math.abs(o)+Math.abs(p)+Math.abs(m)<1e15))return{w:l,b:c,a:d,c:u,steps:t,diverged:!0};l=s,c=o,d=p,u=m}return{w:l,b:c,a:d,c:u,steps:o,diverged:!1}}const Lt=t=>t>0?t:0;function Nt(t,e){return t.m*Lt(t.s*(e-t.k))+t.c}function jt({w:t,b:e,a:s,c:r}){const o=0===t?NaN:(0-e)/t;return{m:s*Math.abs(t),k:o,c:r,s:t<0?-1:1,r:Math.abs(t/s)}}function Dt({m:t,k:e,c:s,s:r,r:o}){const a=0===t?r:r*Math.sqrt(Math.abs(t)*o),h={w:a,b:0-e*a,a:0===t?0:Math.sign(t)*Math.sqrt(Math.abs(t)/o),c:s};for(const t of Object.values(h))if(!Number.isFinite(t))throw new RangeError("shape.r must be > 0, all values and weights finite");return h}const Ht=()=>new Float64Array(10);function qt(t,e,s,r,o,a,h){const l=-e/t,c=t>0?yt(l):-gt,d=t<0?yt(l):0===t&&e<=0?-gt:gt,u=.5/gt*(d-c),p=(c+d)/2,m=(d-c)*(d-c)/12,f=t*p+e,g=u*p,b=u*f,v=u*(f*p+t*m);if(h[0]=s*s*u*(p*p+m),h[1]=s*s*g,h[2]=a[6]+s*v,h[3]=s*g,h[4]=s*s*u,h[5]=a[5]+s*b,h[6]=s*u,h[7]=u*(f*f+t*t*m),h[8]=b,h[9]=1,l>-gt&&l<gt){const e=s*(r-Nt(o,l))*(.5/gt)/Math.abs(t);h[0]+=e*l*l,h[1]+=e*l,h[4]+=e}}const Wt=()=>({point:new Float64Array(4),at:Tt(),time:0,stepSize:0,evaluations:0,keepsSign:!1,next:new Float64Array(4),ahead:Tt(),middle:Tt(),hessian:Ht(),factors:new Float64Array(10),solved:new Float64Array(4)});function It(t,e,s,r,o,a){t.point[0]=e,t.point[1]=s,t.point[2]=r,t.point[3]=o,t.time=0,t.stepSize=.6/(1+r*r+e*e+s*s),t.evaluations=1,t.keepsSign=r*r>=e*e+s*s,Ct(e,s,r,o,a,t.at)}const Bt=1/(2+Math.SQRT2),Ft=6+Math.SQRT2;function Vt(t,e,s){const{point:r,next:o,at:a,middle:h,ahead:l,solved:c,factors:d}=t,u=r[0],p=r[1],m=r[2],f=r[3],g=t.stepSize;if(qt(u,p,m,f,e,a,t.hessian),!function(t,e,s){const r=e*t[1],o=e*t[2],a=e*t[3],h=1+e*t[0],l=1/h,c=r*l,d=o*l,u=a*l,p=1+e*t[4]-c*r,m=1/p,f=e*t[5]-d*r,g=e*t[6]-u*r,b=f*m,v=g*m,w=1+e*t[7]-d*o-b*f,x=1/w,$=e*t[8]-u*o-v*f,_=$*x,M=1+e*t[9]-u*a-v*g-_*$;return s[0]=l,s[1]=c,s[2]=d,s[3]=u,s[4]=m,s[5]=b,s[6]=v,s[7]=x,s[8]=_,s[9]=1/M,h>0&&p>0&&w>0&&M>0}(t.hessian,g*Bt,d))return t.stepSize=.3*g,!1;Kt(d,-a[1],-a[2],-a[3],-a[4],c);const b=c[0],v=c[1],w=c[2],x=c[3],$=g/2;Ct(u+$*b,p+$*v,m+$*w,f+$*x,e,h),t.evaluations++,Kt(d,-h[1]-b,-h[2]-v,-h[3]-w,-h[4]-x,c);const _=b+c[0],M=v+c[1],A=w+c[2],T=x+c[3],C=o[0]=u+g*_,P=o[1]=p+g*M,E=o[2]=m+g*A,O=o[3]=f+g*T;if(function(t,e,s,r,o,a,h,{m:l,s:c}){if(h&&s*a<0)return!0;if(t*r<0){if(e*Math.abs(r)+o*Math.abs(t)<=0)return!0;if(s*r*l*c<0)return!0}return o<=-Math.abs(r)*gt&&e+Math.abs(t)*gt>1e-15*Math.abs(e)}(u,p,m,C,P,E,t.keepsSign,e))return t.stepSize=.3*g,!1;Ct(C,P,E,O,e,l),t.evaluations++,Kt(d,-l[1]-Ft*(_+h[1])-2*(b+a[1]),-l[2]-Ft*(M+h[2])-2*(v+a[2]),-l[3]-Ft*(A+h[3])-2*(w+a[3]),-l[4]-Ft*(T+h[4])-2*(x+a[4]),c);const U=1+Math.max(Math.abs(u),Math.abs(p),Math.abs(m),Math.abs(f)),N=Math.min(U,5*Math.sqrt(u*u+p*p))||U,j=g/6*Math.max(Math.max(Math.abs(b-2*_+c[0]),Math.abs(v-2*M+c[1]))/N,Math.max(Math.abs(w-2*A+c[2]),Math.abs(x-2*T+c[3]))/U)/s;return j<=1?(t.time+=g,t.stepSize=g*(j>.005?.85/Math.cbrt(j):5),t.point=o,t.next=r,t.at=l,t.ahead=a,!0):(t.stepSize=g*(j<70?.85/Math.cbrt(j):.2),!1)}function Kt(t,e,s,r,o,a){const h=s-t[1]*e,l=r-t[2]*e-t[5]*h,c=(o-t[3]*e-t[6]*h-t[8]*l)*t[9],d=l*t[7]-t[8]*c,u=h*t[4]-t[5]*d-t[6]*c;a[0]=e*t[0]-t[1]*u-t[2]*d-t[3]*c,a[1]=u,a[2]=d,a[3]=c}const Xt=2e4;function Yt(t,e,s){_t(t),Mt(e);const{time:r=1/0,until:o=0,tolerance:a=1e-5,tries:h=Xt}=s;xt("options.time or options.until",s.time??s.until),kt("options.time",s.time??0,0),kt("options.until",o,0),kt("options.tolerance",a,1e-8,.1),$t("options.tries",h,1,Xt);const l=Wt();It(l,t.w,t.b,t.a,t.c,e);const c=[];let d=!1,u=!0;for(let t=0;t<h;t++){const{point:t,at:s}=l;if(u&&c.push(l.time,t[0],t[1],t[2],t[3],s[0]),d=l.time>=r||Math.hypot(s[1],s[2],s[3],s[4])<=o,d)break;l.stepSize=Math.min(l.stepSize,r-l.time),u=Vt(l,e,a)}const p=t=>Float64Array.from({length:c.length/6},(e,s)=>c[6*s+t]);return{time:p(0),w:p(1),b:p(2),a:p(3),c:p(4),loss:p(5),complete:d}}function Gt(t,e,s="exact"){return Zt(t,e,s)[0]}function Jt(t,e,s="exact"){const[,r,o,a,h]=Zt(t,e,s);return{w:r,b:o,a:a,c:h}}function Zt(t,e,s){_t(t),Mt(e),At(s);const r=Tt();return function(t,e,s,r,o,a,h){"exact"===a?Ct(t,e,s,r,o,h):Rt(t,e,s,r,o,a,h)}(t.w,t.b,t.a,t.c,e,s,r),r}const Qt=[{kind:"dead",reason:"no input reaches it"},{kind:"teacher",reason:"its loss is below that of every other solution"},{kind:"linear",reason:"its weight a has the wrong sign for good"},{kind:"linear",reason:"its loss is below that of the best constant"},{kind:"linear",reason:"its kink has left the data for good"},{kind:"dead",reason:"its kink is driven out of the data"},{kind:"linear",reason:"it is near the constant teacher"}];function te(t,e,s,r,o,a,h){const l=Math.abs(t)*gt;if(e<=-l)return 0;if(s*t*h.slope<0&&function(t,e,s,r,o,a){const h=-e/t,l=t<0?-1:1,c=s<0?-1:1;if(l*h<0)return!1;const d=gt-l*h,u=Nt(o,h);return c*(r-u)>0&&c*(a.mean-s*Math.abs(t)*d*d/(4*gt)-u)>0&&s*s*(1+h*h)>t*t*d*d}(t,e,s,r,a,h))return 5;if(o<h.linearLoss&&e<l&&s*a.m>0)return 1;if(o<h.constantLoss){if(s*a.m<0)return 2;if("linear"===h.form)return 3}return e>l?function(t,e,s,r,o,a){const h=s*t-a.slope,l=s*e+r-a.mean,c=h*h+l*l,d=o/2;return ee(t,e,s,c,d)||ee(t,e,s,c,Math.min(d,Math.abs(s)/2))||ee(t,e,s,c,Math.min(d,Math.abs(t)/2))}(t,e,s,r,e-l,h)?4:-1:"constant"===h.form&&function(t,e,s){const r=gt+e/Math.abs(t),o=r/(2*gt),a=4*t*t*o**3,h=Math.abs(t)*Math.sqrt(o**3*(4-3*o))*.5,l=Math.sqrt(a)+h;return 2*s<h*h/(1+l*l)*h*h}(t,e,o)?6:-1}function ee(t,e,s,r,o){const a=Math.max(0,Math.abs(s)-o),h=Math.max(0,Math.abs(t)-o),l=Math.sqrt(t*t+e*e)+o;return r<(a*a+h*h/(1+l*l))*o*o}const se=[{kind:"saddle",reason:"w, a and the gradient are zero"},{kind:"linear",reason:"the loss is zero"},{kind:"undecided",reason:"not decided by 2000 evaluations"}];function ne(t,e,s){_t(t),Mt(e);const r=Wt();It(r,t.w,t.b,t.a,t.c,e);const o=ie(r,e,vt(e)),[a,h,l,c]=r.point;return{kind:oe(o),reason:ae(o),student:{w:a,b:h,a:l,c:c},loss:r.at[0],evaluations:r.evaluations}}function ie(t,e,s){let r=!0;for(let o=0;o<1e3;o++){if(r){const{point:r,at:o}=t,a=te(r[0],r[1],r[2],r[3],o[0],e,s);if(a>=0)return a;if(re(t,s))return-1;if(o[0]<=1e-30*s.mean*s.mean)return-2}r=Vt(t,e,.005)}return-3}function re({point:t,at:e},{mean:s,constantLoss:r}){return 0===t[0]&&0===t[2]&&Math.abs(e[4])<=1e-15*(Math.abs(s)+Math.sqrt(r))}function oe(t){return t>=0?Qt[t].kind:se[-1-t].kind}function ae(t){return t>=0?`certificate: ${Qt[t].reason}`:se[-1-t].reason}const he={m:.5,k:0,c:0,s:1},le=(t,e,s,r)=>({label:t,teacher:he,student:{w:e,b:s,a:r,c:0}}),ce=new Map([["home",{label:"Home",teacher:{m:.5,k:.5,c:-.5,s:1},student:{w:1,b:0,a:1,c:0}}],["out-sign-change-i",le("Output sign change I",1,0,-1)],["out-sign-change-ii",le("Output sign change II",4/3,0,-3/4)],["out-sign-change-iii",le("Output sign change III",92/82,0,-82/92)],["in-sign-change-i",le("Input sign change I",-3/4,0,1)],["in-sign-change-ii",le("Input sign change II",-4/3,0,3/4)],["in-sign-change-iii",le("Input sign change III",-3/4,.8,4/3)],["in-sign-change-iv",le("Input sign change IV",-3/4,1.1,4/3)]]);function*de(t,e,s){const r=new Uint8Array(t*e),o=new Uint16Array(t*e),a=new Uint8Array(t*e),h={kinds:r,block:1,sampled:0},l=[];for(;Math.min(t,e)/h.block>32;)h.block*=2;let c=h.block;const d=(s,o,a)=>{if(r[o*t+s]===a)return;const h=Math.min(t,s+c),l=Math.min(e,o+c);for(let e=o;e<l;e++)r.fill(a,e*t+s,e*t+h)},u=(e,r)=>{const c=r*t+e,u=s(e,r);h.sampled++,a[c]=2,o[c]=u>>8,d(e,r,255&u),l.push(e,r)},p=(s,h,l)=>{const p=h*t+s;if(0!==a[p])return;const m=s&c,f=h&c,g=s-m,b=h-f,v=m>0&&s+c<t?s+c:g,w=f>0&&h+c<e?h+c:b,x=b*t+g,$=b*t+v,_=w*t+g,M=w*t+v,A=r[x],T=Math.max(o[x],o[$],o[_],o[M]),C=Math.min(o[x],o[$],o[_],o[M]);if(!(A===r[$]&&A===r[_]&&A===r[M]&&T-C<=6)||l&&m>0&&f>0)return u(s,h);a[p]=1,o[p]=T,d(s,h,A)},m=(s,r)=>s<0||r<0||s>=t||r>=e,f=(e,s)=>{const o=s*t+e;if(m(e,s)||1!==a[o])return;((e,s,o)=>{for(let a=-c;a<=c;a+=c)for(let h=-c;h<=c;h+=c)if(!(h&&a&&c>1||m(e+h,s+a))&&r[(s+a)*t+e+h]!==o)return!0;return!1})(e,s,r[o])&&u(e,s)};for(let s=0;s<e;s+=c){for(let e=0;e<t;e+=c)u(e,s);yield h}for(let s=!0;c>1;s=!1){c/=2,l.length=0;for(let r=0;r<e;r+=c){for(let e=0;e<t;e+=c)p(e,r,s);yield h}for(;l.length>0;){const t=l.pop(),e=l.pop();for(let s=-c;s<=c;s+=c)for(let r=-c;r<=c;r+=c)f(e+r,t+s);yield h}h.block=c}return h}const ue=["undecided","teacher","linear","dead","saddle"];function pe(t){_t(t.student),Mt(t.teacher),function(t,{w:e,a:s}){if(!wt.includes(t))throw new RangeError(`slice must be one of ${wt.join(", ")}, not ${t}`);const r=Math.abs(e/s);if(t.startsWith("km")&&!(r>0&&r<1/0))throw new RangeError(`student: a slice ${t} needs r = |w/a| in (0, \u221e), not ${r}`)}(t.slice,t.student),$t("width",t.width,1,8192),$t("height",t.height,1,8192);const{x:e,y:s}=t.limits??{x:[-3,3],y:[-3,3]};return St("limits.x",e),St("limits.y",s),function*({slice:t,student:e,teacher:s,width:r,height:o},[a,h],[l,c]){const d=vt(s),u=Wt();let p=0;const m=(m,f)=>{const g=a+(m+.5)/r*(h-a),b=c-(f+.5)/o*(c-l),{w:v,b:w,a:x,c:$}=function(t,{w:e,b:s,a:r,c:o},a,h){if("wa"===t)return{w:a,b:s,a:h,c:o};if("wb"===t)return{w:a,b:h,a:r,c:o};const l=Math.abs(e/r),c=("km+"===t?1:-1)*Math.sqrt(Math.abs(h)*l);return{w:c,b:0-a*c,a:Math.sign(h)*Math.sqrt(Math.abs(h)/l),c:o}}(t,e,g,b);It(u,v,w,x,$,s);const _=ie(u,s,d);return p+=u.evaluations,ue.indexOf(oe(_))+256*u.evaluations},f=de(r,o,m);let g=f.next();const b={width:r,height:o,kinds:g.value.kinds,block:0,integrated:0,evaluations:0};for(;;){if(b.block=g.value.block,b.integrated=g.value.sampled,b.evaluations=p,g.done)return b;yield b,g=f.next()}}(t,e,s)}function me(t,e,s){const r=t[e][s];if(0===r)return;const o=(t[s][s]-t[e][e])/(2*r),a=(o<0?-1:1)/(Math.abs(o)+Math.hypot(1,o)),h=1/Math.hypot(1,a),l=a*h;for(const r of t){const t=r[e],o=r[s];r[e]=h*t-l*o,r[s]=l*t+h*o}for(let r=0;r<t.length;r++){const o=t[e][r],a=t[s][r];t[e][r]=h*o-l*a,t[s][r]=l*o+h*a}t[e][s]=t[s][e]=0}const fe={type:"none"},ge={type:"plane"},be={type:"point",x:0,y:0};function ye(t,e,s){switch(t){case"teacher":return function({m:t,k:e,s:s}){const r={type:"point",x:e,y:t};return{wa:{type:"hyperbola",product:t*s,sign:s},wb:{type:"ray",x:0,y:0,dx:s,dy:0-e*s},"km+":s>0?r:fe,"km-":s<0?r:fe}}(e);case"linear":return"constant"===s.form?function(){const t={type:"line",y:0};return{wa:{type:"hyperbola",product:0,sign:0},wb:ge,"km+":t,"km-":t}}():{wa:{type:"hyperbola",product:r=s.slope,sign:0},wb:{type:"cone",slope:gt},"km+":{type:"ray",x:-gt,y:r,dx:-1,dy:0},"km-":{type:"ray",x:gt,y:-r,dx:1,dy:0}};case"dead":return{wa:ge,wb:{type:"cone",slope:-gt},"km+":{type:"half-plane",x:gt,sign:1},"km-":{type:"half-plane",x:-gt,sign:-1}};case"saddle":return{wa:be,wb:{type:"ray",x:0,y:0,dx:0,dy:1},"km+":fe,"km-":fe};case"origin":return{wa:be,wb:be,"km+":{type:"line",y:0},"km-":{type:"line",y:0}}}var r}const ve=(t,e)=>function({form:t}){return"bent"===t?we:we.slice(1,"linear"===t?5:3)}(e).map(s=>({kind:s,...xe(s,e),loss:"teacher"===s?0:"linear"===s?e.linearLoss:e.constantLoss,drawings:ye(s,t,e)})),we=["teacher","linear","dead","saddle","origin"];function xe(t,{form:e}){switch(t){case"teacher":return{type:"global minimum, flat in one direction: equal to the teacher",dimension:1};case"linear":{const t="constant"===e?"equal to the constant teacher":"the best straight line";return{type:`${ke("bent"!==e)}, flat in two directions: ${t}`,dimension:2}}case"dead":return{type:`${ke("constant"===e)}, flat in three directions: active nowhere`,dimension:3};case"saddle":return{type:"saddle with one way down: w and a are zero",dimension:1};case"origin":return{type:"saddle, not smooth: w, b and a are zero",dimension:0}}}const ke=t=>t?"global minimum":"local minimum",$e=(t,e)=>0===t.w?null:{left:_e(-gt,t,e),right:_e(gt,t,e)};function _e(t,{w:e,a:s,c:r},{mean:o,slope:a}){if(t>0==e>0)return{x:t,beyond:"dead",kinkVelocity:0,kink:"trapped",attracts:s*e*a<0};const h=s/e*(r-(o+a*t)),l=h*t<0;return{x:t,beyond:"linear",kinkVelocity:h,kink:l?"re-enters":"trapped",attracts:!l}}function Me({a:t,c:e},{mean:s,slope:r}){if(0===t)return null;const o=r/t,a=(s-e)/t;return{student:{w:o,b:a,a:t,c:e},isActiveOnAll:a>=Math.abs(o)*gt}}const Ae=1e12,Se={m:1,k:0,c:0,s:1,r:1};function Te(t,e=Se){const{m:s,k:r,c:o,s:a,r:h}=jt(t);if(0===t.w)return{student:t,shape:{...e,c:o}};const l=Math.abs(r)<Ae,c=h>1e-12&&h<Ae;return{student:t,shape:{m:s,k:l?r:e.k,c:o,s:a,r:c?h:e.r}}}const Ce=({student:t})=>0===t.w,Pe=({student:{w:t,b:e,a:s,c:r}})=>0===t?r+s*Math.max(0,e):r;function Ee(t,e){const s={...t.shape,c:Pe(t),...e},{m:r,k:o,c:a,s:h}=s;if(0!==r)return{student:Dt(s),shape:s};const l=h*Math.abs(t.student.w);return{student:0===l?{...t.student,a:0,c:a}:{w:l,b:0-o*l,a:0,c:a},shape:s}}const Re=(t,e)=>Te({...t.student,...e},t.shape);function Oe(t,e,s){const{student:r}=t,o={...t.shape,k:e,c:s};return Ce(t)?{student:{...r,c:r.c+s-Pe(t)},shape:o}:{student:{...r,b:0-e*r.w,c:s},shape:o}}function Ue(t,e,s){const{student:r,shape:o}=t;switch(e){case"w":case"b":case"a":case"c":return Re(t,{[e]:s});case"m":return 0===s&&Ce(t)?t:Ee(t,{m:s});case"k":return Ce(t)?"no kink while w = 0: set w, r or m first":Oe(t,s,r.c);case"s":return ze(t,s);case"r":return s<=1e-12?Re(t,{w:0,b:0}):0===o.m?"no ratio while m = 0: set m or a first":Ee(t,{r:s})}}function ze({student:t,shape:e},s){const r=s===e.s?t:{...t,w:0-t.w,b:0-t.b};return{student:0===t.w?t:r,shape:{...e,s:s}}}const Le=/^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i,Ne=/\s(?=\d{3}\b)/g;const je=1e6,De=t=>(Math.abs(t)>1e4?t.toExponential().replace("e+","e"):String(t)).replace("-","\u2212");function He(t,e,s,{min:r=-je,max:o=je,step:a=.05,formula:h}={},l){return{attribute:t,symbol:e,meaning:s,accepts:2===a?"1 or \u22121":`a ${1===a?"whole ":""}number, ${De(r)} \u2026 ${De(o)}`,parse:t=>{const e="string"==typeof t?function(t){if(t.length>40)return;const e=t.trim().replaceAll("\u2212","-").replace(Ne,"");if(!Le.test(e))return;const s=Number(e.replace(",","."));return Number.isFinite(s)?s:void 0}(t):t;return"number"==typeof e&&e>=r&&e<=o&&(a<1||(e-r)%a===0)?e:void 0},min:r,max:o,step:a,formula:h,fallback:l}}function qe(t,e,s){return{attribute:t,accepts:`one of ${e.join(", ")}`,values:e,parse:t=>e.find(e=>e===t),fallback:s}}function We(t){const e=Array.isArray(t)&&t.every(t=>"string"==typeof t)?t.join(" "):t;return"string"==typeof e?e.slice(0,200).split(/[\s,]+/).filter(Boolean):void 0}function Ie(t,e,s){const r=t=>e.some(e=>e===t);return{attribute:t,accepts:`any of ${e.join(" ")}`,values:e,fallback:s,parse:t=>We(t)?.filter(r),skipped:t=>We(t)?.filter(t=>!r(t)).join(" ")}}const Be={min:-1,max:1,step:2},Fe={teacher:"t(x) = m* \xb7 max(0, s*(x \u2212 k*)) + c*",student:"f(x) = a \xb7 max(0, w x + b) + c"},Ve={m:He("teacher-m","m*","slope of the teacher\u2019s arm"),k:He("teacher-k","k*","the teacher\u2019s kink, where its arm begins"),c:He("teacher-c","c*","height of the teacher\u2019s flat side"),s:He("teacher-s","s*","the teacher\u2019s arm points right (1) or left (\u22121)",Be)},Ke={m:He("student-m","m","slope of the student\u2019s arm",{formula:"m = a \xb7 |w|"}),k:He("student-k","k","the student\u2019s kink, where its arm begins",{formula:"k = \u2212b / w"}),c:He("student-c","c","output bias: height of the student\u2019s flat side"),s:He("student-s","s","the student\u2019s arm points right (1) or left (\u22121)",{...Be,formula:"s = sign(w)"}),w:He("student-w","w","input weight"),b:He("student-b","b","input bias"),a:He("student-a","a","output weight"),r:He("student-r","r","how the weights share the slope: changes the learning, not the function",{formula:"r = |w / a|",min:0})},Xe=qe("preset",[...ce.keys()],"home"),Ye=He("learning-rate","\u03b7","learning rate, the length of a descent step; negative climbs",{min:-1,max:1},.01),Ge=He("speed","speed","descent steps per 1/60 s",{min:1,max:1e4,step:1},1),Je=He("samples","n","how many inputs",{min:2,max:1e6,step:1}),Ze={attribute:"samples",accepts:`exact, or ${Je.accepts}`,fallback:"exact",parse:t=>"exact"===t?t:Je.parse(t)},Qe={attribute:"playing",accepts:"present or absent",fallback:!1,parse:t=>"string"==typeof t||Boolean(t)},ts={trajectories:"Path so far",fate:"Path from here",outcomes:"Where each start ends",field:"Direction of learning",contours:"Levels of the loss",solutions:"All solutions",edges:"Edges of the data",residual:"Gap to the teacher",fits:"Best line and mean"},es=Ie("layers",Object.keys(ts),["edges","fate","trajectories","residual"]),ss=["io","wa","wb","km","loss"],ns=Ie("views",ss,ss),is=qe("controls",["full","minimal","none"],"full"),rs=qe("theme",["auto","light","dark"],"auto"),os=["w","b","a","c","m","k","s","r"],as=[Xe,...Object.values(Ve),...os.map(t=>Ke[t]),Ze,Ye,Ge,Qe,es,ns,is,rs],hs=({attribute:t})=>t.replace(/-(\w)/g,(t,e)=>e.toUpperCase()),ls=new Map(as.map(t=>[t.attribute,t]));function cs(t,e,s,r){const o=Math.round(2.2*r),a=Math.max(1,Math.round(s-1.4*r)),h=Math.max(o+1,e),[l,c]=t.x,[d,u]=t.y,p=(h-o)/(c-l),m=(a-0)/(u-d);return{domain:t,width:e,height:s,left:o,right:h,top:0,bottom:a,x:t=>o+(t-l)*p,y:t=>a-(t-d)*m,atX:t=>l+(t-o)/p,atY:t=>d+(a-t)/m}}const ds=(t,e,s)=>Math.min(s,Math.max(e,t)),us=t=>ds(t,-1e6,1e6);class FieldsController{#t;#e;#s;#n=!1;#i;#r;constructor(t,e){this.#i=t,this.#r=e,t.addController(this)}hostDisconnected(){this.#t=this.#e=this.#s=void 0}explained(t){return t.find(({parameter:t})=>t===(this.#e??this.#s))}get isFocused(){return void 0!==this.#e}point(t){this.#s=t?.parameter,this.#i.requestUpdate()}focus({parameter:t},e){this.#e=t,this.#t={parameter:t,text:e},this.#i.requestUpdate()}blur(){this.#e=void 0,this.commit()}entryOf({parameter:t}){return this.#t?.parameter===t?this.#t:void 0}type(t,e){this.#o(t,t.parameter.parse(e),e)}step(t,e){const{min:s,max:r,step:o,parse:a}=t.parameter,h=ds((Number.isFinite(t.value)?t.value:0)+e*o,s,r);this.#o(t,a(Number(h.toPrecision(12)))??(e>0?r:s))}#o({parameter:t,apply:e},s,r){const o=void 0===s?`Enter ${t.accepts}`:e(s);this.#t={parameter:t,text:r,problem:o},this.#i.requestUpdate(),void 0===o&&this.#a(!1)}commit(){this.#t=void 0,this.#i.requestUpdate(),this.#n&&this.#a(!0)}#a(t){this.#n=!t,this.#r(t)}onKey(t,e){const s="ArrowUp"===e.key?1:"ArrowDown"===e.key?-1:0;if(0!==s)this.step(t,s*ps(e));else{if("Enter"!==e.key&&"Escape"!==e.key)return;this.commit()}e.preventDefault()}}const ps=({shiftKey:t,altKey:e,ctrlKey:s})=>t?10:e||s?.1:1,ms="\u2212",fs=t=>[...String(t)].map(t=>"\u2070\xb9\xb2\xb3\u2074\u2075\u2076\u2077\u2078\u2079"[Number(t)]??"\u207b").join("");function gs(t,e=3){if(Number.isNaN(t))return"\u2013";if(!Number.isFinite(t))return t>0?"\u221e":`${ms}\u221e`;const s=Math.abs(t),r=s<1e-12||s>=.5*10**-e&&s<1e4?s.toFixed(s>=100?1:s>=10?2:e):s.toExponential(1).replace("e+","e");return(t<0&&s>=1e-12?ms:"")+r.replace("-",ms)}function bs(t){if(!Number.isFinite(t))return gs(t);if(t>=.01&&t<999.5)return t.toPrecision(3);if(t<1e-300)return"0";const[e,s]=t.toExponential(2).split("e");return`${e}\xb710${fs(Number(s))}`}const ys=t=>`10${fs(t)}`,vs=t=>String(Number(t.toPrecision(2))).replaceAll("-",ms),ws=t=>String(t).replace(/\B(?=(\d{3})+$)/g,"\u2009"),xs=t=>t.replace("e"," times ten to the ").replaceAll(ms,"minus ");function ks(t,e){switch(t.type){case"none":case"plane":return{lines:[]};case"point":return{lines:[[[us(e.x(t.x)),us(e.y(t.y))]]]};case"line":return{lines:[$s(e,t.y)]};case"ray":return{lines:[_s(e,t)]};case"hyperbola":return{lines:Ms(e,t.product,t.sign)};case"cone":{const s=2*e.domain.x[1],r=[-s,s].map(r=>[e.x(r),e.y(t.slope*s)]);return{lines:[],area:[[e.x(0),e.y(0)],...r]}}case"half-plane":{const{top:s,bottom:r}=e,o=e.x(t.x),a=o-7*t.sign;return{lines:[],area:[[o,s],[o,r],[a,r],[a,s]]}}}}const $s=({left:t,right:e,y:s},r)=>[[t,us(s(r))],[e,us(s(r))]];function _s({x:t,y:e,left:s,right:r,top:o,bottom:a},h){const[l,c]=[us(t(h.x)),us(e(h.y))],[d,u]=[t(h.dx)-t(0),e(h.dy)-e(0)],p=2*(r-s+a-o)/Math.hypot(d,u);return[[l,c],[l+p*d,c+p*u]]}function Ms(t,e,s){const{left:r,right:o,top:a,bottom:h,x:l,y:c,atX:d}=t;return 0===e?[$s(t,0),[[l(0),a],[l(0),h]]]:[-1,1].filter(t=>t!==-s).map(t=>{const s=[];for(let a=.5;a<(o-r)/2+2;a+=2){const r=d(l(0)+t*a);Math.abs(c(e/r))<1e5&&s.push([l(0)+t*a,c(e/r)])}return s}).filter(t=>t.length>0)}let As;function Ss(t){return As?.teacher!==t&&(As={teacher:t,found:ve(t,vt(t)).map(t=>({...t,words:Ts(t)}))}),As.found}const Ts=({type:t,loss:e})=>`${t[0].toUpperCase()}${t.slice(1)}. Loss ${bs(e)}`;const Cs=(t,e,s)=>t.reduce((r,[o,a],h)=>{const[l,c]=t.at(h-1);return c>s!=a>s&&e<l+(s-c)/(a-c)*(o-l)?!r:r},!1);function Ps(t,e,s){if(1===t.length)return Math.hypot(t[0][0]-e,t[0][1]-s);let r=1/0;for(let o=1;o<t.length;o++)r=Math.min(r,Es(t[o-1],t[o],e,s));return r}function Es([t,e],[s,r],o,a){const[h,l]=[s-t,r-e],c=h*h+l*l,d=c>0?Math.min(1,Math.max(0,((o-t)*h+(a-e)*l)/c)):0;return Math.hypot(t+d*h-o,e+d*l-a)}const Rs=/(\w) \/ (\w)|([a-z\u03bb]+)(\*?)|\d|\S(?=(\w)?)/g,Os=t=>it`<mi mathvariant=${t[1]?ot:"normal"}>${t}</mi>`;function Us([t,e,s,r,o,a]){return e?it`<mfrac>${Os(e)}${Os(s)}</mfrac>`:o?it`${Os(r)}<mtext>*</mtext>`:r?Os(r):/\d/.test(t)?it`<mn>${t}</mn>`:it`<mo stretchy="false" form=${a?"prefix":ot}>${t}</mo>`}const zs=t=>st`<math>${[...t.matchAll(Rs)].map(Us)}</math>`,Ls=({symbol:t,meaning:e,formula:s})=>st`${zs(s??t)}: ${e}`,Ns=(...t)=>st`<span class="tip">${t.map(t=>st`<span>${Ls(t)}</span>`)}</span>`,js=t=>Math.log10(Math.max(t,1e-32));class LossCurve{#h=[];#l=1;#c;get start(){return this.#h[0][1]}add(t,e){this.#c=[t,js(e)],this.#d(this.#c)}until(t){const e=new LossCurve;return e.#h=this.#h.filter(([e])=>e<=t),e.#l=this.#l,e}forEach(t){for(const e of this.#h)t(...e);this.#c&&t(...this.#c)}#d(t){const e=this.#h,s=([t])=>Math.floor(t/this.#l);if(s(t)>=512){this.#l*=2,this.#h=[];for(const s of[...e,t])this.#d(s);return}const[r,o]=e.slice(-2);if(e.push(t),e.length<4||s(r)!==s(t))return;const[,a]=[r,o,t].sort(([,t],[,e])=>t-e);e.splice(e.indexOf(a,-3),1)}}const Ds=[1,2,3,4,6,8,10];function Hs(t){const e=Math.max(100,t),s=10**Math.floor(Math.log10(e));return s*Ds.find(t=>t*s>=e)}const qs=t=>nt`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${t} /></svg>`,Ws={play:qs("M4.5 2.8v10.4L13 8z"),pause:qs("M5 3v10M11 3v10"),step:qs("M3.5 3v10L10 8zM12.5 3v10"),back:qs("M10 3.5 5.5 8l4.5 4.5"),forward:qs("M6 3.5 10.5 8 6 12.5"),reset:qs("M3.2 6.2A5.2 5.2 0 1 1 2.8 8.6M3 2.8v3.6h3.6"),layers:qs("M8 2.5 14 6 8 9.5 2 6zM2.5 9.3 8 12.5l5.5-3.2"),erase:qs("M6.2 13.2 2.6 9.6l6.6-6.6 4.6 4.6-5.6 5.6zM5.9 6.3l4.6 4.6M6 13.3h7.5")};function Is({currentTarget:t,relatedTarget:e}){const s=t;e&&!s.contains(e)&&(s.open=!1)}function Bs({key:t,currentTarget:e}){const s=e;"Escape"===t&&s.open&&(s.open=!1,s.querySelector("summary").focus())}const Fs=(t,e)=>st`
  <div class="buttons">
    <button type="button" class="play" part="button play" @click=${t.toggle}>
      ${t.isPlaying?Ws.pause:Ws.play}<span>${t.isPlaying?"Pause":"Play"}</span>
    </button>
    ${Ks("step","One step",Ws.step,t.step)}
    ${Ks("student","Reset student",Ws.reset,t.resetStudent)}
    ${e?Ks("teacher","Reset teacher",Ws.reset,t.resetTeacher):ot}
    ${e?Ks("erase","Erase trajectories",Ws.erase,t.erase):ot}
  </div>
`,Vs=(t,e)=>{return st`
  <div class="presets">
    <select
      aria-label="Preset"
      @change=${t=>e.choosePreset(t.target.value)}
    >
      ${[...ce].map(([e,{label:s}])=>st`<option value=${e} .selected=${e===t.preset}>${s}</option>`)}
    </select>
    ${s=t.layers,r=e.setLayers,st`
  <details class="layers" @focusout=${Is} @keydown=${Bs}>
    <summary class="icon" part="button" aria-label="Layers" title="Layers">${Ws.layers}</summary>
    <div class="menu" tabindex="-1">
      ${Object.entries(ts).map(([t,e])=>st`
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
  <div class="rate">${function(t,{setRate:e,commit:s}){const r=t<0?-1:1,o=vs(t),a=t=>e(r*t);return st`
    ${Xs("rate","Learning rate",Ye.meaning,-4,0,t,o,xs(o),a,s)}
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
    ${Xs("speed","Speed",Ge.meaning,0,4,t.speed,`\xd7${ws(t.speed)}`,60*t.speed+" steps a second",t=>e.setSpeed(Math.round(t)),e.commit)}
  </div>
`;var s,r},Ks=(t,e,s,r,o=!1)=>st`
  <button
    type="button"
    class="icon ${t}"
    part="button"
    aria-label=${e}
    title=${e}
    ?disabled=${o}
    @click=${r}
  >
    ${s}
  </button>
`;const Xs=(t,e,s,r,o,a,h,l,c,d)=>st`
  <label for=${t}>${e}</label>
  <input
    id=${t}
    type="range"
    title=${s}
    min=${r}
    max=${o}
    step="0.01"
    aria-valuetext=${l}
    .value=${String(Math.max(r,Math.log10(Math.abs(a))))}
    @input=${t=>c(Number((10**Number(t.target.value)).toPrecision(2)))}
    @change=${d}
  />
  <output for=${t} aria-live="off">${h}</output>
`,Ys=({state:{step:t},loss:e})=>st`
  <span class="counts" part="counts">
    <span>step</span><output aria-live="off">${ws(t)}</output> <span>loss</span
    ><output aria-live="off">${bs(e)}</output>
  </span>
`;function Gs(t,...e){const s=e.map(t=>Ke[t]),r=s.map(({symbol:t,meaning:e})=>`${t}, ${e}`).join("; ");return st`<b tabindex="0" role="note" aria-label="${t}: ${r}"
    >${t} ${zs(`${e[0]}, ${e[1]}`)}${Ns(...s)}</b
  >`}function Js({layers:t,teacher:e},s,r){if(!t.includes("solutions"))return r;const o=((t,e)=>Ss(e).filter(({drawings:e})=>"none"!==e[t].type&&"plane"!==e[t].type))(s,e).map(({kind:t,words:e})=>`${t}: ${e}`);return`${r}. Solutions: ${o.join(". ")}`}const Zs=(t,e,s=[])=>st`
  <div class="plot" part="plot" data-box=${t}>
    <div class="canvases" role="img" aria-label=${e} tabindex=${e.includes(". ")?0:ot}>
      ${Array.from({length:"io"===t?2:3},()=>st`<canvas></canvas>`)}
    </div>
    ${s}
  </div>
`;function Qs(t,e,s,r){if(0===e)return t>=s&&t<=r?[-1/0,1/0]:[1/0,-1/0];const[o,a]=[(s-t)/e,(r-t)/e];return o<a?[o,a]:[a,o]}const tn=({s:t},e)=>void 0===t||e*t>0,en=(t,e,s,r,o)=>[us(e.x(t.x(s,r,o))),us(e.y(t.y(s,r,o)))],sn=1.5,nn=2.5,rn=[[-gt,"\u2212\u221a3"],[0,"0"],[gt,"\u221a3"]],on=[[-1.5,"\u22121.5"],[0,"0"],[sn,"1.5"]];function an(t,e,s,r){const[o,a]=e.domain.x,[h,l]=e.domain.y,[c,d]=[ds(s,o,a),ds(r,h,l)],[u,p]=[hn(s,c),hn(r,d)],m={box:t,x:e.x(c),y:e.y(d)};return 0===u&&0===p?m:{...m,outside:Math.atan2(-Math.sign(p),Math.sign(u))}}const hn=(t,e)=>Math.abs(t-e)<1e-9?0:t-e,ln=({y:t},e)=>t<e+60,cn={neuron:"teacher",name:"Teacher",shape:({teacher:t})=>t,moveKink:({teacher:t},e,s)=>({teacher:{...t,k:e,c:s}}),reshape:({teacher:t},e)=>({teacher:{...t,...e}}),turn:({teacher:t},e)=>({teacher:{...t,s:e}})},dn={neuron:"student",name:"Student",shape:({learner:t})=>({...t.shape,c:Pe(t),...Ce(t)&&{m:0}}),moveKink:({learner:t},e,s)=>({learner:Oe(t,e,s)}),reshape:({learner:t},e)=>({learner:Ee(t,e)}),turn:({learner:t},e)=>({learner:ze(t,e)})},un=(t,e)=>0===e?t:Number((t+e).toFixed(12)),pn=1.5*gt;function mn({neuron:t,name:e,shape:s,moveKink:r}){return{id:`${t}-kink`,neuron:t,kind:"kink",plot:"io",label:`${e} kink`,spot(t,{io:e}){const{k:r,c:o}=s(t);return an("io",e,r,o)},values(t){const{k:e,c:r}=s(t);return[{symbol:"k",value:e,limit:gt},{symbol:"c",value:r,limit:gt}]},drag:(t,e,s)=>r(t,ds(e,-pn,pn),ds(s,-gt,gt)),nudge(t,e,o){const{k:a,c:h}=s(t);return r(t,un(a,e),un(h,o))}}}function fn({neuron:t,name:e,shape:s,reshape:r,turn:o},a){return{id:`${t}-arm`,neuron:t,kind:"arm",plot:"io",label:`${e} arm`,spot:(t,{io:e},r)=>function(t,{m:e,k:s,c:r,s:o},a,h){const l=t.x(s),c=t.y(r),d=t.x(s+o)-l,u=t.y(r+e)-c,p=Math.hypot(d,u),[m,f]=[d/p,u/p],g=Qs(l,m,t.left,t.right),b=Qs(c,f,t.top,t.bottom),v=Math.max(0,g[0],b[0]),w=Math.min(g[1],b[1]);if(!(w-v>12))return;const x=h?(h.x-l)*m+(h.y-c)*f:v+a*(w-v),$=Math.min(w,Math.max(x,v,34));return{box:"io",x:l+$*m,y:c+$*f}}(e,s(t),a,r),values:t=>gn(s(t)),drag:(t,e,o)=>r(t,function({k:t,c:e,s:s},r,o){const a=r===t?s:r>t?1:-1;return{m:(o-e)/Math.max(Math.abs(r-t),.02),s:a}}(s(t),e,o)),nudge:(t,e,a)=>0===e?r(t,{m:un(s(t).m,a)}):o(t,Math.sign(e)),turn:o}}const gn=({m:t,s:e})=>[{symbol:"m",value:t,limit:nn},{symbol:"s",value:e,limit:1}];function bn({neuron:t,name:e,shape:s,moveKink:r,reshape:o,turn:a}){return{id:`${t}-shape`,neuron:t,kind:"point",plot:"km",label:`${e} shape`,spot(t,e){const{k:r,m:o,s:a}=s(t),h=a>0?"km+":"km-";return an(h,e[h],r,o)},values:t=>[{symbol:"k",value:s(t).k,limit:gt},...gn(s(t))],drag:(t,e,s,r)=>o(t,{k:ds(e,-gt,gt),m:ds(s,-2.5,nn),s:"km+"===r?1:-1}),nudge(t,e,a){const{k:h,m:l,c:c}=s(t);return 0===e?o(t,{m:un(l,a)}):r(t,un(h,e),c)},turn:a}}function yn(t){const e=`w${t}`;return{id:`student-${e}`,neuron:"student",kind:"point",plot:e,label:`Student weights w and ${t}`,spot:({learner:{student:s}},r)=>an(e,r[e],s.w,s[t]),values:({learner:{student:e}})=>[{symbol:"w",value:e.w,limit:sn},{symbol:t,value:e[t],limit:sn}],drag:({learner:e},s,r)=>({learner:Re(e,{w:ds(s,-1.5,sn),[t]:ds(r,-1.5,sn)})}),nudge:({learner:e},s,r)=>({learner:Re(e,{w:un(e.student.w,s),[t]:un(e.student[t],r)})})}}const vn=[fn(cn,.72),mn(cn),fn(dn,.44),mn(dn),yn("a"),yn("b"),bn(cn),bn(dn)],wn=t=>t.map(({symbol:t,value:e})=>`${t} ${"s"===t?e>0?"right":"left":(t=>xs(gs(t,2)))(e)}`).join(", ");function xn({style:t},e,s){t.transform=`translate(${e.toFixed(2)}px, ${s.toFixed(2)}px)`}class HandlesController{#u;#p=new Map;#m=!1;#i;#f;#g;constructor(t,e,s){this.#i=t,this.#f=e,this.#g=s,t.addController(this)}get isHoldingStudent(){return"student"===this.#u?.handle.neuron}hostDisconnected(){this.#c()}hostUpdate(){const{scales:t}=this.#f,e=this.#g.state(),s=t=>this.#u?.handle===t?this.#u.at:void 0;this.#p=new Map(vn.map(r=>[r,t&&r.spot(e,t,s(r))]))}hostUpdated(){for(const[t,e]of this.#p){if(!e)continue;const s=this.#i.shadowRoot.getElementById(t.id),{left:r,top:o}="km"===t.plot?this.#f.of(e.box):{left:0,top:0};xn(s,e.x+r,e.y+o),void 0!==e.outside&&s.style.setProperty("--_turn",`${e.outside}rad`)}}template(t){return vn.filter(e=>e.plot===t).map(t=>this.#b(t))}#b(t){const{id:e,neuron:s,kind:r,label:o}=t,a=this.#p.get(t),h=void 0!==a&&"student"===s&&this.#g.isPlaying()&&!this.isHoldingStudent,l=t.values(this.#g.read()),[{value:c,limit:d}]=l,u=[s,r,a?"":"hidden",void 0===a?.outside?"":"outside",this.#u?.handle===t?"dragged":""];return st`
      <div
        id=${e}
        class="handle ${u.join(" ")}"
        part="handle"
        role="slider"
        tabindex="0"
        aria-label=${o}
        aria-valuemin=${-d}
        aria-valuemax=${d}
        aria-valuenow=${h?rt:Number(ds(c,-d,d).toFixed(3))}
        aria-valuetext=${h?rt:wn(l)}
        @pointerdown=${e=>this.#y(t,e)}
        @pointermove=${this.#v}
        @pointerup=${this.#w}
        @pointercancel=${this.#w}
        @keydown=${e=>this.#x(t,e)}
        @keyup=${this.#k}
      >
        <span class="mark"></span>
        <span class="note ${a?function(t,e){const{scale:s}=e.of(t.box),r=(t.x-s.left)/(s.right-s.left);return`${r<.3?"start":r>.7?"end":"middle"} ${ln(t,s.top)?"below":"above"}`}(a,this.#f):""}">${(t=>t.flatMap(({symbol:t,value:e})=>"s"===t?[]:`${t} ${gs(e,2)}`).join(", "))(l)}</span>
      </div>
    `}#y(t,e){const s=this.#p.get(t);if(0!==e.button||this.#u||!s)return;const r=e.currentTarget;e.preventDefault(),r.focus({preventScroll:!0}),r.setPointerCapture(e.pointerId);const{left:o,top:a}=this.#f.of(s.box).element.getBoundingClientRect();this.#u={handle:t,pointer:e.pointerId,dx:s.x+o-e.clientX,dy:s.y+a-e.clientY},this.#i.requestUpdate()}#v=t=>{const e=this.#u;if(!e||t.pointerId!==e.pointer)return;const[s,r]=[t.clientX+e.dx,t.clientY+e.dy],o=this.#$(e.handle,r),{element:a,scale:h}=this.#f.of(o),{left:l,top:c}=a.getBoundingClientRect(),d={x:s-l,y:r-c};this.#u={...e,at:d},this.#m=!0,this.#g.edit(e.handle.drag(this.#g.state(),h.atX(d.x),h.atY(d.y),o))};#$({plot:t},e){if("km"!==t)return t;const s=t=>{const{top:s,bottom:r}=this.#f.of(t).element.getBoundingClientRect();return Math.abs((s+r)/2-e)};return s("km+")<=s("km-")?"km+":"km-"}#w=t=>{t.pointerId===this.#u?.pointer&&this.#c()};#c(){this.#u&&(this.#u=void 0,this.#k(),this.#i.requestUpdate())}#k=()=>{this.#m&&(this.#m=!1,this.#g.commit())};#x(t,e){const s=function(t,e,s){const r=.05*ps(s);switch(s.key){case"ArrowRight":return t.nudge(e,r,0);case"ArrowLeft":return t.nudge(e,-r,0);case"ArrowUp":return t.nudge(e,0,r);case"ArrowDown":return t.nudge(e,0,-r);case"PageUp":return t.turn?.(e,1);case"PageDown":return t.turn?.(e,-1);default:return}}(t,this.#g.state(),e);s&&(e.preventDefault(),this.#m=!0,this.#g.edit(s))}}const kn=[["teacher","reaches the teacher"],["linear","ends linear"],["dead","dies"]];function $n(t,e){return{path:Yt(t,e,{until:1e-12,tolerance:3e-5,tries:1500}),kind:ne(t,e).kind}}let _n;function Mn({learner:{student:t},teacher:e}){return _n?.student===t&&_n.teacher===e||(_n={student:t,teacher:e,fate:$n(t,e)}),_n.fate}function An(t,e,s,r,o,a=!1){const{w:h,b:l,a:c,complete:d}=r.path;let u;t.strokeStyle=o.student,t.lineWidth=1.75,t.lineCap="round",t.lineJoin="round",t.setLineDash([.1,4]),t.beginPath();for(let r=0;r<h.length;r++){const o=tn(s,h[r])?en(s,e,h[r],l[r],c[r]):void 0;o&&u?Tn(t,...u,...o):o&&t.moveTo(...o),u=o}t.stroke(),t.setLineDash([]),a&&Pn(t,e,s,r,0,o.student,o);const{kind:p}=r,m="teacher"===p||"linear"===p||"dead"===p?o[p]:o.ink;d&&Pn(t,e,s,r,h.length-1,m,o)}const Sn=4e3;function Tn(t,e,s,r,o){const a=Sn/Math.hypot(r-e,o-s);a<1&&(t.lineTo(e+a*(r-e),s+a*(o-s)),t.moveTo(r-a*(r-e),o-a*(o-s))),t.lineTo(r,o)}const Cn=5;function Pn(t,e,s,{path:r,kind:o},a,h,l){const[c,d,u]=[r.w[a],r.b[a],r.a[a]];if(!tn(s,c))return;const p=an(s.id,e,s.x(c,d,u),s.y(c,d,u)),m=ds(p.x,e.left+Cn+1,e.right-Cn-1),f=ds(p.y,e.top+Cn+1,e.bottom-Cn-1);t.strokeStyle=h,t.fillStyle=l.surface,t.lineWidth=2,t.beginPath(),t.arc(m,f,Cn,0,2*Math.PI),t.fill();for(const e of 0===a?[]:"dead"===o?[-1,1]:"linear"===o?[0]:[])t.moveTo(m-3,f-3*e),t.lineTo(m+3,f+3*e);t.stroke()}function En(t){if(!t.layers.includes("fits")||t.learningRate<0)return;const{kind:e}=Mn(t);if("linear"!==e&&"dead"!==e)return;const{mean:s,slope:r}=vt(t.teacher);return{kind:e,kink:NaN,at:t=>"linear"===e?s+r*t:s}}const Rn=({em:t,font:e})=>`${.79*t}px ${e}`,On=.35;function Un(t,{left:e,right:s,top:r,bottom:o},a){t.fillStyle=a.surface,t.fillRect(e,r,s-e,o-r)}function zn(t,e,s,r){!function(t,e,s){const{left:r,right:o,top:a,bottom:h}=e;t.strokeStyle=s.line,t.lineWidth=1,t.beginPath(),t.moveTo(r,Dn(e.y(0))),t.lineTo(o,Dn(e.y(0))),t.moveTo(Dn(e.x(0)),a),t.lineTo(Dn(e.x(0)),h),t.stroke()}(t,e,r),Ln(t,e,s.x.ticks,s.y.ticks,r),function(t,e,{x:s,y:r},o){const{left:a,bottom:h}=e;t.font=(({em:t,mathFont:e})=>`italic ${1.08*t}px ${e}`)(o),t.textBaseline="alphabetic",t.textAlign="center",t.fillText(s.symbol,e.x(Nn(s)),h+o.em),t.textAlign="right",t.textBaseline="middle",t.fillText(r.symbol,a-On*o.em,e.y(Nn(r)))}(t,e,s,r)}function Ln(t,e,s,r,o,a=On*o.em){const{left:h,top:l,bottom:c}=e,d=On*o.em;t.font=Rn(o),t.fillStyle=t.strokeStyle=o.muted,t.lineWidth=1,t.beginPath(),t.textBaseline="top",s.forEach(([r,o],h)=>{t.textAlign=0===h?"left":h===s.length-1?"right":"center",t.fillText(o,e.x(r),c+a),jn(t,e,Dn(e.x(r)),c,0,-4)}),t.textAlign="right";for(const[s,o]of r){const r=e.y(s);t.textBaseline=r>c-d?"alphabetic":r<l+d?"top":"middle",t.fillText(o,h-d,r),jn(t,e,h,Dn(r),4,0)}t.stroke()}function Nn({ticks:t}){const[[e],[s]]=t.slice(-2);return e+.45*(s-e)}function jn(t,{left:e,right:s,top:r,bottom:o},a,h,l,c){(0===l?a<=e+1||a>=s-1:h<=r+1||h>=o-1)||(t.moveTo(a,h),t.lineTo(a+l,h+c))}const Dn=t=>Math.floor(t)+.5;function Hn(t,{left:e,right:s,top:r,bottom:o},a){t.save(),t.beginPath(),t.rect(e,r,s-e,o-r),t.clip(),a(),t.restore()}function qn(t,e,s,r,{ink:o,surface:a}){t.lineJoin="round",t.lineWidth=4,t.strokeStyle=a,t.strokeText(e,s,r),t.fillStyle=o,t.fillText(e,s,r)}function Wn(t,{left:e,right:s},{x:r,y:o},a,h,l){const c=function({w:t,b:e,a:s,c:r},o){return 0===t?NaN:e<=-Math.abs(t)*gt?0:(Ct(t,e,s,r,o,In),s/t*(In[5]-e/t*In[6]))}(a,h);if(!(Math.abs(c)>1e-6))return;const d=Math.sign(c),u=r+13*d;u<e||u>s||(t.fillStyle=l.student,t.beginPath(),t.moveTo(u,o-4.5),t.lineTo(u+1.6*d*4.5,o),t.lineTo(u,o+4.5),t.fill())}const In=Tt();const Bn={x:[-gt,gt],y:[-gt,gt]},Fn=[[-gt,"\u2212\u221a3"],[-1,"\u22121"],[0,"0"],[1,"1"],[gt,"\u221a3"]],Vn={x:{symbol:"x",ticks:Fn},y:{symbol:"y",ticks:Fn}},Kn=t=>({at:e=>Nt(t,e),kink:t.k}),Xn=t=>({at:e=>function(t,e){return t.a*Lt(t.w*e+t.b)+t.c}(t,e),kink:-t.b/t.w});function Yn(t,e,s,r,o){Un(t,e,o),zn(t,e,Vn,o),function(t,{x:e,left:s,right:r,bottom:o},a,h){if(t.fillStyle=h.muted,"exact"===a||a>64)return t.globalAlpha=.75,t.fillRect(s,o-4,r-s,4),void(t.globalAlpha=1);for(let s=0;s<a;s++)t.beginPath(),t.arc(e(bt(s,a)),o-5,1.75,0,2*Math.PI),t.fill()}(t,e,r,o),Hn(t,e,()=>Zn(t,e,Kn(s),o.teacher))}function Gn(t,e,s,r){const{teacher:o,learner:a,layers:h}=s,{student:l}=a,c=Xn(l),d=En(s);Hn(t,e,()=>{h.includes("residual")&&function(t,e,s,r,o){const a=[-gt,...[s.kink,r.kink].filter(Jn).sort((t,e)=>t-e),gt];t.fillStyle=o.gap,t.beginPath();for(const r of a)t.lineTo(e.x(r),e.y(s.at(r)));for(const s of a.reverse())t.lineTo(e.x(s),e.y(r.at(s)));t.fill()}(t,e,c,Kn(o),r),d&&function(t,e,{kind:s,at:r},o){t.strokeStyle=o[s],t.lineWidth=1.5,t.setLineDash("linear"===s?[9,4]:[2,3]),t.beginPath();for(const s of[-gt,gt])t.lineTo(e.x(s),e.y(r(s)));t.stroke(),t.setLineDash([])}(t,e,d,r),Zn(t,e,c,r.student),h.includes("edges")&&!Ce(a)&&Wn(t,e,an("io",e,c.kink,l.c),l,o,r)})}const Jn=t=>Math.abs(t)<gt;function Zn(t,e,{at:s,kink:r},o){t.strokeStyle=o,t.lineWidth=2.5,t.lineJoin="round",t.beginPath();for(const o of Jn(r)?[-gt,r,gt]:[-gt,gt])t.lineTo(e.x(o),e.y(s(o)));t.stroke()}const Qn=[-.72,.72,-.4,.4,0].flatMap(t=>[-1,1].map(e=>({x:t*gt,side:e}))),ti=[-1,-.5,0,.5,1];function ei(t,e,s,r,o,a,h){const l=h=>{const{x:l,side:c}=Qn[h],d=t.x(l),u={x:d,y:si(t,e,d,c,o)+1*c*a,candidate:h};return{spot:u,room:ni(t,u,[e,s],r,o,a)}},c=void 0===h?void 0:l(h);if(c&&c.room>=.8*a)return c.spot;const d=Qn.map((t,e)=>l(e)).reduce((t,e)=>t.room>=Math.min(e.room,1.15*a)?t:e);return d.spot.y>t.top&&d.spot.y<t.bottom&&d.room>0?d.spot:void 0}function si(t,{at:e},s,r,o){const a=ti.map(r=>t.y(e(t.atX(s+r*o/2))));return r<0?Math.min(...a):Math.max(...a)}function ni(t,{x:e,y:s},[r,o],a,h,l){const c=h/2;let d=Math.min(s-t.top,t.bottom-s)+.4*l;for(const a of ti){const h=t.atX(e+a*c);d=Math.min(d,Math.abs(t.y(o.at(h))-s),Math.abs(t.y(r.at(h))-s)+.5*l)}for(const t of a){const r=Math.max(0,Math.abs(t.x-e)-c);d=Math.min(d,Math.hypot(r,t.y-s)-.4*l)}return d}const ii=vn.filter(({plot:t})=>"io"===t);function ri(t,e,s,r){const{io:o}=e,a=[Kn(t.teacher),Xn(t.learner.student)],h=ii.flatMap(r=>function(t,{left:e,right:s,top:r},o){if(!t||void 0===t.outside)return t?[t]:[];const a=t.x<(e+s)/2?1:-1,h=t.y+(ln(t,r)?1.5:-1.5)*o;return[t,...[1,4,7].map(e=>({x:t.x+a*e*o,y:h}))]}(r.spot(t,e),o,s)),l=4*s,c=ei(o,a[0],a[1],h,l,s,r?.teacher?.candidate),d=t=>t?[-1,0,1].map(e=>({x:t.x+e*l/2,y:t.y})):[],u=ei(o,a[1],a[0],[...h,...d(c)],l,s,r?.student?.candidate),p=En(t),m=[-1,-.75,-.5,-.25,0,.25,.5,.75,1].map(t=>t*gt).map(t=>({x:o.x(t),y:o.y(a[0].at(t))})),f=[...h,...d(c),...d(u),...m];return{teacher:c,student:u,fit:p&&ei(o,p,a[1],f,l,s,r?.fit?.candidate)}}const oi=["teacher","student","fit"];class NamesController{#p;#i;#f;#_;constructor(t,e,s){this.#i=t,this.#f=e,this.#_=s,t.addController(this)}template(){const t=En(this.#_());return oi.map(e=>{const[s,r]="fit"===e?[t?.kind,"dead"===t?.kind?"mean":"best line"]:[e,e];return st`<span id="name-${e}" class="name ${s}" aria-hidden="true">${r}</span>`})}hostUpdated(){const{scales:t,em:e}=this.#f;if(t){this.#p=ri(this.#_(),t,e,this.#p);for(const t of oi){const e=this.#i.shadowRoot.getElementById(`name-${t}`),s=this.#p[t];e.hidden=!s,s&&xn(e,s.x,s.y)}}}}const ai=[["Teacher","teacher",["m","k","c","s"]],["Student, as a shape","student",["m","k","c","s"]],["Student, as weights","student",["w","b","a","r"]]];function hi(t,e,s){const{student:r,shape:o}=t.learner,a={teacher:t.teacher,student:{...jt(r),s:o.s,...r}},h=ai.map(([t,e,r])=>({name:t,neuron:e,list:r.map(t=>({parameter:ls.get(`${e}-${t}`),value:a[e][t],apply:r=>s[e](t,r)}))}));return st`
    <div class="numbers" part="numbers">
      ${h.map(({name:t,neuron:s,list:r})=>st`
          <fieldset class="group ${s}">
            <legend>${t}</legend>
            ${r.map(t=>function(t,e){const{parameter:s,value:r}=t,{attribute:o,symbol:a,meaning:h}=s,l=e.entryOf(t);return st`
    <div
      class="field ${l?.problem?"bad":""}"
      part="field"
      @pointerenter=${()=>e.point(t)}
      @pointerleave=${()=>e.point()}
    >
      <label for=${o}>${zs(a)}</label>
      <input
        id=${o}
        type="text"
        autocomplete="off"
        role="spinbutton"
        aria-label="${a.replace("*"," star")}, ${h}"
        aria-valuenow=${Math.abs(r)<1e9?Number(r.toFixed(3)):ot}
        aria-invalid=${l?.problem?"true":"false"}
        aria-describedby="problem"
        .value=${l?.text??li(t)}
        @focus=${s=>(e.focus(t,li(t)),s.target.select())}
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
      <span ?hidden=${s}>${t?function({parameter:t}){const e=Fe[t.attribute.split("-")[0]];return st`${Ls(t)}${t.formula?ot:st`<span class="within">, in ${zs(e)}</span>`}`}(t):"Type a number, or step it with the arrow keys."}</span>
      ${t&&e.isFocused?[-1,1].map(s=>ci(s,()=>(e.step(t,s),e.commit()))):ot}
    </div>
  `}(e.explained(h.flatMap(({list:t})=>t)),e)}
    </div>
  `}const li=({parameter:t,value:e})=>2===t.step?e>0?"+1":"\u22121":gs(e);const ci=(t,e)=>st`
  <button
    type="button"
    tabindex="-1"
    aria-hidden="true"
    @mousedown=${t=>t.preventDefault()}
    @click=${e}
  >
    ${t>0?"+":"\u2212"}
  </button>
`;function di(t,e){const{b:s,a:r,c:o}=e.student;return"wa"===t?{w:0,b:s,a:0,c:o}:"wb"===t?{w:0,b:0,a:r,c:o}:{w:e.shape.r,b:0,a:1,c:Pe(e)}}function ui(t,e){if(t.frame!==e.frame||t.teacher.s!==e.teacher.s)return 1/0;const s=(t,e,s)=>Math.max(...t.map(t=>Math.abs(e[t]-s[t])));return Math.max(s(["w","b","a","c"],t.student,e.student),s(["m","k","c"],t.teacher,e.teacher))}class Refinement{question;#M;#A=1/0;isDone=!1;map;constructor(t){const{slice:e,student:s,teacher:r,frame:o}=t,{width:a,height:h,limits:l}=o;this.question=t,this.#M=pe({slice:e,student:s,teacher:r,width:a,height:h,limits:l})}get isWhole(){return this.#A<=0}advance(){const{done:t,value:e}=this.#M.next();this.#A=Math.min(this.#A,Math.ceil(e.height/e.block))-1,this.map=e,this.isDone=!0===t}}class OutcomeSlice{#S;#T;#C;#P;get image(){return this.#P}get isDone(){return void 0===this.#S||this.#T.isDone&&this.#E(this.#T)}get isCurrent(){return void 0!==this.#C&&this.#R(this.#C)}ask(t){this.#S=t;const e=this.#T;e&&(this.#R(e)||!e.isWhole&&e.question.frame===t.frame)||(this.#T=new Refinement(t))}refine(){if(this.isDone)return;let t=this.#T;(t.isDone||t.isWhole&&!this.#R(t))&&(t=new Refinement(this.#S)),this.#T=t,t.advance(),t.isWhole&&this.#O(t)&&this.#U(t)}#O(t){const e=this.#P?this.#P.block-t.map.block:1;return!this.isCurrent||e>0||0===e&&t!==this.#C}#U(t){this.#C=t,this.#P={frame:t.question.frame,kinds:t.map.kinds,block:t.map.block}}#R({question:t}){return ui(t,this.#S)<=.003}#E({question:t}){return 0===ui(t,this.#S)}}class OutcomesController{#z=0;#L;#N=new Map;#i;#f;#g;constructor(t,e,s){this.#i=t,this.#f=e,this.#g=s,t.addController(this)}get isDue(){return 0!==this.#z}hostConnected(){this.#j()}hostDisconnected(){cancelAnimationFrame(this.#z),this.#z=0}hostUpdated(){this.#g.state().layers.includes("outcomes")?this.#D():this.#H(),this.#j()}#H(){this.#N.clear();for(const t of this.#f.spaces)t.outcomes=void 0}#D(){for(const t of this.#f.spaces){const{box:e,frame:s,followed:r}=t;if(!s)continue;const{teacher:o,learner:a}=r,h=this.#N.get(t)??new OutcomeSlice;this.#N.set(t,h);const l={slice:e,student:di(e,a),teacher:o,frame:s};h.ask(l)}}#j(){0===this.#z&&this.#i.isConnected&&this.#g.isVisible()&&([...this.#N.values()].every(({isDone:t})=>t)||(this.#z=requestAnimationFrame(()=>this.#q())))}#q(){this.#z=0,this.#W();for(const[t,{image:e}]of this.#N)t.outcomes=e;this.#g.paint(),this.#j()}#W(){const t=performance.now(),e=e=>performance.now()-t>e,{teacher:s}=this.#g.state(),r=this.#g.isLearning()&&s===this.#L;this.#L=s;const o=[...this.#N.values()];for(const t of r?[]:o)for(;!t.isCurrent&&!e(20);)t.refine();for(const t of o)for(;!t.isDone&&!e(r?.5:10);)t.refine();const[a]=this.#N;a&&(this.#N.delete(a[0]),this.#N.set(...a))}}class PlaybackController{#z=0;#I;#B=0;#F=!1;#i;#V;#K;constructor(t,e,s){this.#i=t,this.#K=e,this.#V=s,t.addController(this)}hostConnected(){this.#j()}hostDisconnected(){this.#X()}run(t){t!==this.#F&&(this.#F=t,t?this.#j():this.#X())}#j(){this.#F&&this.#i.isConnected&&0===this.#z&&(this.#z=requestAnimationFrame(t=>this.#q(t)))}#X(){cancelAnimationFrame(this.#z),this.#z=0,this.#I=void 0,this.#B=0}#q(t){this.#z=0;const e=void 0===this.#I?1/60:Math.min((t-this.#I)/1e3,.1);this.#I=t,this.#B+=60*e*this.#K();const s=Math.floor(this.#B+.5);this.#j(),s<1||(this.#B-=s,this.#V(s))}}const pi=(t,e)=>({id:t,s:e,domain:{x:[-gt,gt],y:[-2.5,nn]},axes:{x:{symbol:"k",ticks:rn},y:{symbol:"m",ticks:[[-2.5,"\u22122.5"],[0,"0"],[nn,"2.5"]]}},x:(t,e)=>-e/t,y:(t,e,s)=>s*Math.abs(t)}),mi=pi("km+",1),fi=pi("km-",-1),gi={id:"wa",domain:{x:[-1.5,sn],y:[-1.5,sn]},axes:{x:{symbol:"w",ticks:on},y:{symbol:"a",ticks:on}},x:t=>t,y:(t,e,s)=>s,drawTeacher:function(t,e,{m:s,s:r},o){t.strokeStyle=o.teacher,t.lineWidth=1.75,t.beginPath();for(let o=.5;o<(e.right-e.left)/2;o++){const a=r*e.atX(e.x(0)+o);t.lineTo(e.x(a),e.y(s/Math.abs(a)))}t.stroke()}};const bi={id:"wb",domain:{x:[-1.5,sn],y:[-1.5,sn]},axes:{x:{symbol:"w",ticks:on},y:{symbol:"b",ticks:on}},x:t=>t,y:(t,e)=>e,drawGround:function(t,e,s){const{top:r,bottom:o}=e;t.fillStyle=s.shade;for(const s of[r,o])t.beginPath(),t.moveTo(e.x(0),e.y(0)),t.lineTo(e.x(-yi),s),t.lineTo(e.x(yi),s),t.fill()},drawBorders:function(t,e,s){const{top:r,bottom:o}=e;t.strokeStyle=s.muted,t.lineWidth=1,t.setLineDash([3,3]),t.beginPath();for(const s of[-1,1])t.moveTo(e.x(-s*yi),r),t.lineTo(e.x(s*yi),o);t.stroke(),t.setLineDash([]),t.font=Rn(s),t.textAlign="center",t.textBaseline="middle",qn(t,"linear",e.x(0),r+s.em,s),qn(t,"dead",e.x(0),o-s.em,s)},drawTeacher:function(t,e,{k:s,s:r},o){const a=3*r;t.strokeStyle=o.teacher,t.lineWidth=1.75,t.beginPath(),t.moveTo(e.x(0),e.y(0)),t.lineTo(e.x(a),e.y(-s*a)),t.stroke()}},yi=sn/gt;function vi(t,e,s,r,o){const{em:a}=o;Un(t,e,o),Hn(t,e,()=>{t.strokeStyle=o.muted,t.lineWidth=1.25,t.globalAlpha=.75;for(const r of s)wi(t,e,r,0,1/0);t.globalAlpha=1});const h=function({domain:t,left:e,right:s},r){const[,o]=t.x,a=.52*r*(1.5*String(o).length+4),h=[4,2].find(t=>(s-e)/t>a)??1;return Array.from({length:h+1},(t,e)=>e*o/h)}(e,a).map((t,e)=>[t,ws(t)+(0===e?" steps":"")]),l=function({domain:t,top:e,bottom:s},r){const[o,a]=t.y,h=Math.ceil((a-o)/Math.max(1,Math.floor((s-e)/(1*r)))),l=[];for(let t=Math.ceil(o/h)*h;t<=a;t+=h)l.push(t);return l}(e,a).map(t=>[t,ys(t)]);Ln(t,e,h,l,o,.85*a),xi(t,e.left,Dn(e.bottom),e.right,Dn(e.bottom)),function(t,{left:e,right:s,top:r,bottom:o,y:a},h,l){const{em:c}=l;t.setLineDash([4,3]),t.lineWidth=1.25,t.textAlign="left";for(const[d,u,p,m]of[[h.dead,"dead",l.dead,"bottom"],[h.line,"best line",l.linear,"top"]]){const h=a(js(d));0===d||h<r||h>o||(t.strokeStyle=t.fillStyle=p,t.textBaseline=m,xi(t,e,Dn(h),s,Dn(h)),t.fillText(u,s+.45*c,ds(h,r+c,o-c)))}t.setLineDash([])}(t,e,r,o)}function wi(t,e,s,r,o,a){t.lineJoin="round",t.beginPath(),s.forEach((s,a)=>{s>=r&&s<=o&&t.lineTo(e.x(s),e.y(a))}),a&&t.lineTo(...a),t.stroke()}function xi(t,e,s,r,o){t.beginPath(),t.moveTo(e,s),t.lineTo(r,o),t.stroke()}function ki(t,e,s){const r=ue.map(t=>((t,{tintTeacher:e,tintLinear:s,tintDead:r})=>"teacher"===t?e:"linear"===t?s:"dead"===t?r:void 0)(t,s)),{left:o,top:a}=e.frame;t.save(),t.resetTransform(),function({kinds:t,frame:{width:e,height:s},block:r},o){for(let a=0;a<s;a+=r){const h=a*e,l=Math.min(r,s-a);let c=0;for(let s=r;s<e+r;s+=r){const r=t[h+c];if(s<e&&t[h+s]===r)continue;const d=Math.min(s,e);o(c,a,d-c,l,r),c=d}}}(e,(e,s,h,l,c)=>{const d=r[c];d&&(t.fillStyle=d,t.fillRect(o+e,a+s,h,l))}),t.restore()}const $i=[0,1,1,0,0],_i=[0,0,1,1,0];function Mi(t,e,s,r,o){const a=[];for(let o=0;o<4;o++){const h=t[o],l=t[o+1&3];if(h>e==l>e)continue;const c=(e-h)/(l-h);a.push(s+$i[o]+c*($i[o+1]-$i[o]),r+_i[o]+c*(_i[o+1]-_i[o]))}const h=(t[0]+t[1]+t[2]+t[3])/4>e;8===a.length&&h!==t[0]>e&&a.unshift(...a.splice(-2));for(const t of a)o.push(t)}function Ai({learner:{student:t,shape:e},teacher:s},{id:r}){const{b:o,a:a,c:h}=t;return[s,Si(h),Si("wa"===r?o:"wb"===r?a:Math.log(e.r))]}const Si=t=>Math.round(150*t);function Ti({id:t,s:e=1},{student:{b:s,a:r,c:o},shape:{r:a}},h){const l=Tt();if("wa"===t||"wb"===t){const e="wa"===t;return(t,a,c)=>{Ct(t,e?s:a,e?a:r,o,h,l),c.loss=l[0],c.dx=-l[1],c.dy=-l[e?3:2]}}return(t,s,r)=>{const c=e*Math.sqrt(Math.abs(s)*a),d=Math.sign(s)*Math.sqrt(Math.abs(s)/a);Ct(c,-t*c,d,o,h,l);const[u,p]=[l[5],l[6]];r.loss=l[0],r.dx=e*Math.sign(s)/a*(u+t*p),r.dy=-e*(c*c*(p-t*u)+d*d*p)}}const Ci={name:"contours",dependsOn:Ai,draw:function(t,e,s,r,o){t.strokeStyle=o.muted;for(const{lines:o,isDecade:a}of function(t,e,{learner:s,teacher:r}){const{left:o,right:a,top:h,bottom:l}=t,c=Oi(a-o),d=Oi(l-h),[u,p]=[(a-o)/(c-1),(l-h)/(d-1)],m=Ti(e,s,r),f={loss:0,dx:0,dy:0},g=new Float64Array(c*d);for(let e=0;e<d;e++){const s=t.atY(h+e*p);for(let r=0;r<c;r++)m(t.atX(o+r*u),s,f),g[e*c+r]=Math.sqrt(f.loss)}return function(t){let e=1/0,s=0;for(const r of t)r<e&&(e=r),r>s&&(s=r);if(!(s>e))return[];const r=Math.ceil(2*Ei*Math.log10(s))-1,o=Math.max(r-Ri+1,e>0?Math.floor(2*Ei*Math.log10(e))+1:-1/0);return Array.from({length:Math.max(0,r-o+1)},(t,e)=>r-e)}(g).map(t=>{const e=10**(t/Ei),s=function(t,e,s){const r=[],o=t.length/e;for(let a=0;a<o-1;a++){let o=t[a*e],h=t[(a+1)*e];for(let l=0;l<e-1;l++){const c=o,d=h;o=t[a*e+l+1],h=t[(a+1)*e+l+1];const u=c>s;o>s===u&&h>s===u&&d>s===u||Mi([c,o,h,d],s,l,a,r)}}return r}(g,c,Math.sqrt(e));return{level:e,isDecade:t%Ei===0,lines:s.map((t,e)=>e%2?h+t*p:o+t*u)}})}(e,s,r)){t.globalAlpha=a?1:Pi,t.lineWidth=a?1:.5,t.beginPath();for(let e=0;e<o.length;e+=4)t.moveTo(o[e],o[e+1]),t.lineTo(o[e+2],o[e+3]);t.stroke()}t.globalAlpha=1}},Pi=.88,Ei=4,Ri=24;const Oi=t=>Math.max(2,Math.min(64,Math.round(t/4)+1));const Ui={name:"edges",dependsOn:({learner:t,teacher:e})=>[t,e],draw:function(t,e,s,{learner:r,teacher:o},a){if("wa"===s.id)return;const{student:h}=r,l=vt(o);for(const r of s.s?[s.s]:[-1,1]){const o=$e({...h,w:r},l);for(const h of[o.left,o.right])Ni(t,Li(e,s,r,h),h,a)}if(ji(t,e,s,Me(h,l),a),!s.s||!tn(s,h.w))return;const{w:c,b:d,a:u}=h;Wn(t,e,an(s.id,e,s.x(c,d,u),s.y(c,d,u)),h,o,a)}};const zi=4.5;function Li(t,{s:e},s,{x:r,beyond:o}){const{left:a,right:h,top:l,bottom:c}=t;if(e){return{x:r<0?a+zi:h-zi,y:l,angle:Math.PI/2,length:c-l,out:-Math.sign(r)}}const[d,u]=[t.x(0),t.y(0)],p=Math.atan2(t.y(-r*s)-u,t.x(s)-d);return{x:d,y:u,angle:p,length:Math.abs((c-l)/2/Math.sin(p)),out:"linear"===o?-s:s}}function Ni(t,{x:e,y:s,angle:r,length:o,out:a},{beyond:h,kink:l},c){const d="trapped"===l,[u,p]=d?[9,4]:[36,-6];t.save(),t.translate(e,s),t.rotate(r),t.scale(1,a),t.strokeStyle=d?c[h]:c.muted,t.lineWidth="linear"===h?1.5:1,t.setLineDash(d?"linear"===h?[9,4]:[2,3]:[]),t.beginPath(),t.moveTo(0,0),t.lineTo(o,0),t.stroke(),t.setLineDash([]),t.beginPath();for(let e=d?2.5:u/2;e<o;e+=u){t.moveTo(e,0),t.lineTo(e,p);for(const s of d?[]:[-2.2,2.2])t.moveTo(e,p),t.lineTo(e+s,p+3)}t.stroke(),t.restore()}function ji(t,e,s,r,o){if(!r||!tn(s,r.student.w)||s.s&&0===r.student.w)return;const{w:a,b:h,a:l}=r.student;if(!Number.isFinite(a)||!Number.isFinite(h))return;const[c,d]=en(s,e,a,h,l);t.strokeStyle=o.linear,t.fillStyle=r.isActiveOnAll?o.linear:o.surface,t.lineWidth=1.5,t.beginPath(),t.moveTo(c-5,d),t.lineTo(c,d-5),t.lineTo(c+5,d),t.lineTo(c,d+5),t.closePath(),t.fill(),t.stroke()}const Di={name:"fate",dependsOn:({learner:t,teacher:e,learningRate:s})=>[t,e,s<0],draw(t,e,s,r,o){r.learningRate>=0&&An(t,e,s,Mn(r),o)}},Hi={name:"field",dependsOn:Ai,draw:function(t,e,s,r,o){const a=function(t,e,{learner:s,teacher:r}){const{left:o,right:a,top:h,bottom:l}=t,c=t.x(1)-t.x(0),d=t.y(1)-t.y(0),u=Ti(e,s,r),p={loss:0,dx:0,dy:0},m=(e,s)=>(u(t.atX(e),t.atY(s),p),[p.dx*c,p.dy*d]),f=.87*qi,g=[],b=Math.floor((l-h)/f);for(let t=0;t<b;t++){const e=h+(l-h-(b-1)*f)/2+t*f;for(let s=o+qi*(t%2?.95:.45);s<a-4;s+=qi){const t=Math.hypot(...m(s,e)),r=t>Bi?[...Gi(m,s,e,-1)].reverse():[],o=t>Bi?Gi(m,s,e,1):[];g.push({points:[...r,[s,e],...o],shade:t>Bi?Yi(t):-1})}}return g}(e,s,r);t.strokeStyle=t.fillStyle=o.muted,t.lineWidth=1.1,t.lineCap="butt";for(const e of a)e.shade<0||(t.globalAlpha=Ki[e.shade],t.beginPath(),Xi(t,e),t.stroke());t.globalAlpha=Ki[0];for(const{points:e,shade:s}of a)s<0&&t.fillRect(e[0][0]-.75,e[0][1]-.75,1.5,1.5);t.globalAlpha=1}},qi=18,Wi=6.5,Ii=3.2,Bi=.001,Fi=.5,Vi=40,Ki=[.25,.42,.6,.85];function Xi(t,{points:e}){e.forEach(([e,s],r)=>0===r?t.moveTo(e,s):t.lineTo(e,s));const[[s,r],[o,a]]=e.slice(-2),h=Math.atan2(a-r,o-s);for(const e of[-1,1])t.moveTo(o-Ii*Math.cos(h+.55*e),a-Ii*Math.sin(h+.55*e)),t.lineTo(o,a)}function Yi(t){const e=Math.log(t/Fi)/Math.log(Vi/Fi);return ds(Math.floor(e*Ki.length),0,Ki.length-1)}function Gi(t,e,s,r){const o=[];for(let a=0;a<2;a++){const[a,h]=t(e,s),l=Math.hypot(a,h);if(!(l>Bi))break;e+=r*Wi*a/(2*l),s+=r*Wi*h/(2*l),o.push([e,s])}return o}const Ji={name:"solutions",dependsOn:({teacher:t})=>[t],draw:function(t,e,s,{teacher:r},o){t.lineWidth=1.75;for(const{kind:a,drawings:h}of Ss(r)){if("teacher"===a)continue;const{lines:r,area:l=[]}=ks(h[s.id],e),{color:c,dash:d}=Zi[a];t.strokeStyle=t.fillStyle=o[c],t.globalAlpha=Qi,t.beginPath();for(const[e,s]of l)t.lineTo(e,s);t.fill(),t.globalAlpha=1;for(const o of r)er(t,e,o,d,"saddle"===a||"ray"===h[s.id].type)}}},Zi={linear:{color:"linear",dash:[9,4]},dead:{color:"dead",dash:[2,3]},saddle:{color:"ink",dash:[1.5,3]},origin:{color:"ink",dash:[1.5,5]}},Qi=.12,tr=4.5;function er(t,{left:e,right:s},r,o,a){t.setLineDash([...o]),t.beginPath();for(const[e,s]of r)t.lineTo(e,s);t.stroke(),t.setLineDash([]);const[h,l]=r[0];t.beginPath(),a&&t.arc(ds(h,e+tr+2,s-tr-2),l,tr,0,2*Math.PI);for(const e of a||r.length>1?[]:[-1,1])t.moveTo(h-2.5,l-2.5*e),t.lineTo(h+2.5,l+2.5*e);t.stroke()}const sr=[Ci,Hi,Ji],nr=[Ui,Di],ir=[...sr,...nr];const rr=(t,e)=>t.length===e.length&&t.every((t,s)=>t===e[s]);class Layer{#Y;#G=[];constructor(t){this.#Y=t}resize({width:t,height:e,deviceWidth:s,deviceHeight:r}){this.#Y.width=s,this.#Y.height=r;const o=this.#Y.getContext("2d");o?.scale(s/t,r/e),this.#Y.parentElement.toggleAttribute("data-blank",!o),this.#G=[]}paint(t,e){return!rr(t,this.#G)&&(this.#G=t,this.#Y.hidden=!e,this.add(t=>{t.clearRect(0,0,this.#Y.width,this.#Y.height),e&&e(t)}),!0)}add(t){const e=this.#Y.getContext("2d");e&&t(e)}}class Plot{box;element;#J;#Z={width:0,height:0,deviceWidth:0,deviceHeight:0};#Q=14;scale;frame;left=0;top=0;followed;waits=!1;layers;constructor(t,e,s){this.box=t,this.element=s,this.#J=e,this.scale=cs(e,0,0,this.#Q),this.layers=[...s.querySelectorAll("canvas")].map(t=>new Layer(t))}resize(t){this.#Z=t,this.frame=this.followed=void 0;const{width:e,height:s,deviceWidth:r,deviceHeight:o}=t;if(e*s!==0){this.left=this.element.offsetLeft,this.top=this.element.offsetTop,this.scale=cs(this.#J,e,s,this.#Q),this.frame=function(t,e,s){const r=Math.round(t.left*e),o=Math.max(r+1,Math.round(t.right*e)),a=Math.round(t.top*s),h=Math.max(a+1,Math.round(t.bottom*s));return{left:r,top:a,width:o-r,height:h-a,limits:{x:[t.atX(r/e),t.atX(o/e)],y:[t.atY(h/s),t.atY(a/s)]}}}(this.scale,r/e,o/s);for(const e of this.layers)e.resize(t)}}setText(t){t!==this.#Q&&(this.#Q=t,this.resize(this.#Z))}follow(t,e){const{teacher:s,layers:r}=this.followed??{};this.waits=e&&s===t.teacher&&r===t.layers,this.waits||(this.followed=t)}update(t,e,s){this.frame&&this.paint(t,e,s)}}class IOPlot extends Plot{constructor(t){super("io",Bn,t)}paint({state:t},e){const{scale:s}=this,{teacher:r,samples:o,learner:a,layers:h,learningRate:l}=t,[c,d]=this.layers;c.paint([s,e,r,o],t=>Yn(t,s,r,o,e)),d.paint([s,e,r,a,h,l<0],r=>Gn(r,s,t,e))}}class SpacePlot extends Plot{outcomes;preview;space;#tt=0;constructor(t,e){super(t.id,t.domain,e),this.space=t}paint({trajectory:t,state:{layers:e}},s,r){const{scale:o,space:a,preview:h}=this,[l,c,d]=this.layers,u=this.outcomes?.frame===this.frame?this.outcomes:void 0;this.waits||u&&r||this.#et(l,u,s);const p=e.includes("trajectories"),m=e=>r=>function(t,e,s,r,o,a){o>=r.length||Hn(t,e,()=>{t.strokeStyle=a.student,t.lineWidth=1.75,t.lineJoin="round",t.lineCap="round",t.beginPath();let h=!1;for(const{w:a,b:l,a:c,begins:d}of r.points.slice(Math.max(0,o-1))){const r=tn(s,a),o=en(s,e,a,l,c);r&&h&&!d?t.lineTo(...o):r&&t.moveTo(...o),h=r}t.stroke()})}(r,o,a,t,e,s),f=c.paint([o,s,t.generation,p],p&&m(0));p&&!f&&this.#tt<t.length&&c.add(m(this.#tt)),this.#tt=t.length,d.paint([o,s,h],h&&(t=>Hn(t,o,()=>An(t,o,a,h,s,!0))))}#et(t,e,s){const{scale:r,space:o}=this,a=this.followed,{teacher:h,layers:l}=a,c=ir.filter(({name:t})=>l.includes(t)),d=(t,e)=>{for(const h of c)e.includes(h)&&h.draw(t,r,o,a,s)},u=c.flatMap(t=>t.dependsOn(a,o));t.paint([r,s,h,l,e,...u],t=>{Un(t,r,s),e?ki(t,e,s):o.drawGround?.(t,r,s),zn(t,r,o.axes,s),Hn(t,r,()=>{d(t,sr),o.drawBorders?.(t,r,s),o.drawTeacher?.(t,r,h,s),d(t,nr)})})}}class LossPlot extends Plot{constructor(t){super("loss",{x:[0,1],y:[0,1]},t)}paint({state:t,history:e,loss:s},r){if(this.waits)return;const{step:o,teacher:a,samples:h}=t,{earlier:l,run:c}=e,d=function(t,e){const s={w:0,b:1,a:1,c:-Jt({w:0,b:0,a:0,c:0},t,e).c-1},r=Gt(s,t,e),o="exact"===e?1:(e+1)/(e-1),a=r-Jt(s,t,e).w**2/o/2;return{dead:r,line:a>1e-12*r?a:0}}(a,h),u=function({run:t,earlier:e},s,r){const o=Hs(t.span);let[a,h]=[1/0,-1/0];const l=t=>{t<a&&(a=t),t>h&&(h=t)};l(js(s));for(const s of[...e,t.curve])s.forEach((t,e)=>{t<=o&&l(e)});h=Math.min(h,Math.max(3,t.curve.start)),[r.dead,r.line].map(js).filter(t=>t>-6).forEach(l);const c=Math.ceil(2*h)/2,d=Math.min(Math.floor(a),Math.floor(c)-2);return{x:[0,o],y:[d-.16*(c-d),c]}}(e,s,d),p=((t,e,s,r)=>cs(t,e-4.7*r,s-.6*r,r))(u,this.scale.width,this.scale.height,r.em),m=[...u.x,...u.y,r],[f,g]=this.layers;f.paint([...m,l,d.dead,d.line],t=>vi(t,p,l,d,r)),g.paint([...m,c,c.last,o,s],t=>function(t,e,s,{step:r,loss:o},a){const h=e.x(r),l=ds(e.y(js(o)),e.top,e.bottom);t.strokeStyle=a.muted,t.lineWidth=1,xi(t,h,l,h,e.bottom),Hn(t,e,()=>{t.strokeStyle=a.student,t.lineWidth=2,t.globalAlpha=.7,wi(t,e,s,r,1/0),t.globalAlpha=1,wi(t,e,s,0,r,[h,l])}),t.beginPath(),t.arc(h,Math.max(l,e.top+4.5+1),4.5,0,2*Math.PI),t.fillStyle=a.student,t.strokeStyle=a.surface,t.lineWidth=3,t.stroke(),t.fill()}(t,p,c.curve,{step:o,loss:s},r))}}class PlotsController{plots=[];spaces=[];em=14;#i;#st=new ResizeObserver(t=>this.#nt(t));constructor(t){this.#i=t,t.addController(this)}scales;of(t){return this.plots.find(e=>e.box===t)}follow(t,e){for(const s of this.plots)s.setText(this.em),s.follow(t,void 0!==e&&s.box!==e)}hostConnected(){this.#it()}hostUpdate(){this.scales=this.plots.some(({frame:t})=>t)?Object.fromEntries(this.plots.map(t=>[t.box,t.scale])):void 0}hostUpdated(){if(this.plots.length>0)return;const t=t=>this.#i.shadowRoot.querySelector(`[data-box='${t}']`),e=[gi,bi,mi,fi];this.spaces=e.map(e=>new SpacePlot(e,t(e.id))),this.plots=[new IOPlot(t("io")),...this.spaces,new LossPlot(t("loss"))],this.#it()}hostDisconnected(){this.#st.disconnect()}#it(){for(const{element:t}of this.plots)or(this.#st,t)}#nt(t){for(const e of t)this.plots.find(({element:t})=>t===e.target)?.resize(ar(e));this.#i.requestUpdate()}}function or(t,e){try{t.observe(e,{box:"device-pixel-content-box"})}catch{t.observe(e)}}function ar({contentRect:{width:t,height:e},devicePixelContentBoxSize:s}){const r=s?.[0];return{width:t,height:e,deviceWidth:r?.inlineSize??Math.round(t*devicePixelRatio),deviceHeight:r?.blockSize??Math.round(e*devicePixelRatio)}}const hr={teacher:"would reach the teacher",linear:"would end linear",dead:"would die",saddle:"would rest on a saddle",undecided:"is undecided",diverged:"would diverge"};function lr({layers:t,teacher:e},s,r,{x:o,y:a},h){const l=t.includes("solutions")?function(t,e,s,r,o){let a,h=8;for(const l of Ss(s)){const{lines:s,area:c}=ks(l.drawings[t.id],e);for(const t of s){const e=t.length>1?0:4,s=Ps(t,r,o)-e;s<h&&([a,h]=[l,s])}c&&Cs(c,r,o)&&(a??=l)}return a}(s,r,e,o,a):void 0;return l??(h&&{kind:h.kind,words:hr[h.kind]})}class PreviewController{#rt;#ot;#at;#ht;#G=[];#i;#f;#g;constructor(t,e,s){this.#i=t,this.#f=e,this.#g=s,t.addController(this)}hostConnected(){for(const[t,e]of this.#lt)this.#i.shadowRoot.addEventListener(t,e);this.#i.addEventListener("pointerleave",this.#H),e.addEventListener("keydown",this.#x)}hostDisconnected(){e.removeEventListener("keydown",this.#x),this.#H()}hostUpdate(){const t=this.#g.state(),e=this.#f.scales&&this.#rt,{teacher:s,learner:r,layers:o}=t,a=t.learningRate<0,h=e?[e,s,r,o,a]:[];if(rr(h,this.#G))return;this.#G=h;const l=e&&!a?$n(this.#ct(e).student,s):void 0;this.#ht=e&&lr(t,e.plot.space,e.plot.scale,e,l);for(const t of this.#f.spaces)t.preview=l}hostUpdated(){if(!this.#ht||!this.#rt)return;const t=this.#i.shadowRoot.getElementById("pointed"),e=t.offsetParent.getBoundingClientRect(),{left:s,top:r}=this.#rt.plot.element.getBoundingClientRect(),o=s-e.left+this.#rt.x-t.offsetWidth/2,a=r-e.top+this.#rt.y-t.offsetHeight-14;xn(t,ds(o,0,e.width-t.offsetWidth),a)}template(){const{kind:t,words:e}=this.#ht??{};return st`<p id="pointed" class=${t} aria-hidden="true" ?hidden=${!t}>${e}</p>`}#H=()=>{clearTimeout(this.#at),this.#ot=void 0,this.#dt(void 0)};#dt(t){t!==this.#rt&&(this.#rt=t,this.#i.requestUpdate())}#ut({target:t,clientX:e,clientY:s}){const r=t.closest(".plot"),o=this.#f.spaces.find(({element:t})=>t===r);if(!o||t.closest(".handle"))return;const{left:a,top:h}=r.getBoundingClientRect(),[l,c]=[e-a,s-h],{scale:d}=o;return l>=d.left&&l<=d.right&&c>=d.top&&c<=d.bottom?{plot:o,x:l,y:c}:void 0}#ct({plot:{box:t,scale:e},x:s,y:r}){return function(t,e,s,r){const o="wa"===e||"wb"===e?e:"km";return vn.find(t=>"student"===t.neuron&&t.plot===o).drag(t,s,r,e).learner}(this.#g.state(),t,e.atX(s),e.atY(r))}#pt(t){this.#i.shadowRoot.firstElementChild.toggleAttribute("data-quiet",t)}#mt=t=>{this.#pt(!1),"touch"!==t.pointerType?this.#dt(this.#ut(t)):this.#ot&&cr(t,this.#ot.event)&&this.#H()};#ft=t=>{this.#H();const e=t.isPrimary&&0===t.button?this.#ut(t):void 0;e&&(this.#ot={event:t,spot:e},"touch"===t.pointerType?this.#at=setTimeout(()=>this.#dt(e),500):this.#dt(e))};#gt=t=>{const e=this.#ot,s=void 0!==e&&void 0!==this.#rt&&!cr(t,e.event);this.#H(),s&&(this.#g.edit({learner:this.#ct(e.spot)}),this.#g.commit())};#bt=t=>{"touch"===this.#ot?.event.pointerType&&t.preventDefault()};#x=({key:t})=>{const e="Escape"===t;this.#pt(e),e&&this.#H()};#lt=[["pointermove",this.#mt],["pointerdown",this.#ft],["pointerup",this.#gt],["pointercancel",this.#H],["contextmenu",this.#bt]]}const cr=(t,e)=>Math.hypot(t.clientX-e.clientX,t.clientY-e.clientY)>8;class PrintController{#i;constructor(t){this.#i=t,t.addController(this)}hostConnected(){addEventListener("beforeprint",this.#yt),addEventListener("afterprint",this.#yt)}hostDisconnected(){removeEventListener("beforeprint",this.#yt),removeEventListener("afterprint",this.#yt)}#yt=({type:t})=>{const e="beforeprint"===t,{style:s}=this.#i,{width:r}=getComputedStyle(this.#i);s.minWidth=s.maxWidth=e?r:"",s.zoom=e?`${Math.min(1,700/parseFloat(r))}`:""}}function dr(t){const{learner:e,teacher:s,learningRate:r,divergence:o}=t,{student:a}=e;if(o)return{kind:"diverged"};if(ur(a))return{kind:"dead",end:"dead"};if(0===r)return{kind:"still"};if(r<0)return{kind:"climbing"};const h=pr(a,s);return r*h>2?{kind:"oscillating",sharpness:h}:function(t){const{learner:e,teacher:s,samples:r}=t,{kind:o,reason:a,evaluations:h}=ne(e.student,s),l=1===h,c=a.split("certificate: ")[1],d={end:o,why:c,isProvenHere:l};return l&&"saddle"!==o&&function({learner:t,teacher:e,samples:s},r){if("exact"!==s&&"teacher"!==r)return!1;const o=vt(e),a="teacher"===r?e:mr(o,"linear"===r?o.slope:0);return 2*Gt(t.student,a)<=(vr*wr(o))**2}(t,o)?{...d,kind:"arrived"}:l&&c&&"exact"===r&&function({learner:{student:t},teacher:e,learningRate:s}){const r=vr*wr(vt(e)),{complete:o,w:a,b:h,a:l,c:c}=Yt(t,e,{until:r,tolerance:.1}),d=(t,r)=>s*pr({w:a[r],b:h[r],a:l[r],c:c[r]},e)<=2*xr;return o&&a.every(d)}(t)?{...d,kind:o}:{...d,...yr(t)}}(t)}const ur=({w:t,b:e})=>0===t?e<=0:e<-Math.abs(t)*gt,pr=(t,e)=>function(t){const e=t.map(t=>[...t]),s=e.length;for(let t=0;t<10;t++)for(let t=0;t<s-1;t++)for(let r=t+1;r<s;r++)me(e,t,r);return e.map((t,e)=>t[e]).sort((t,e)=>t-e)}(function(t,e){_t(t),Mt(e);const{w:s,b:r,a:o,c:a}=t,h=Tt();Ct(s,r,o,a,e,h);const l=Ht();return qt(s,r,o,a,e,h,l),function(t){const[e,s,r,o,a,h,l,c,d,u]=t;return[[e,s,r,o],[s,a,h,l],[r,h,c,d],[o,l,d,u]]}(l)}(t,e)).at(-1);const mr=({mean:t},e)=>({m:e,k:-gt,c:t-e*gt,s:1}),fr=.01,gr=.3,br=.02;function yr({learner:{student:t},teacher:e,samples:s}){const{w:r,b:o,a:a,c:h}=Jt(t,e,s),l=Math.hypot(r,o,a,h),c=vt(e);return!(Gt(t,mr(c,0))<=br*c.constantLoss)||l*l>fr*c.constantLoss?{kind:"open"}:{kind:"plateau",isNearSaddle:Math.hypot(t.w,t.a)<=gr,isAtRest:0===l}}const vr=.001,wr=({mean:t,constantLoss:e})=>Math.sqrt(2*e)||1+Math.abs(t);const xr=.1;function kr(t,e){const{kind:s,end:r,why:o}=t,{form:a}=vt(e.teacher),h="exact"===e.samples,l="linear"===r&&"bent"===a,c="saddle"===r?"a saddle":l?"the best straight line":"the teacher",d="linear"!==r||l?o:`it is ${a} here`,u="undecided"===r?"Where this start ends is open":`${h?"In the limit of":"With endless inputs and"} small steps it ends ${"dead"===r?"dead":`at ${c}`}`;switch(s){case"diverged":return function({divergence:t,learningRate:e,step:s}){const r=`Stopped at step ${ws(s)}:`;return e<0?`${r} climbing has no end. Reset the student or turn the rate round.`:void 0===t?.tryRate?`${r} it diverges at any rate. Move the student.`:`${r} it diverges. Try a rate of ${vs(t.tryRate)} and reset the student.`}(e);case"still":return"The learning rate is 0: nothing moves.";case"climbing":return"In reverse: each step climbs the gradient, towards where this state can come from.";case"oscillating":return`The rate is above 2/\u03bb = ${gs(2/t.sharpness)}${h?"":" (for endless inputs)"}: steps can overshoot and oscillate.`;case"arrived":return"dead"===r?`Dead, as far as the eye can see: ${o}.`:`Arrived at ${c}, as far as the eye can see.`;case"plateau":return t.isAtRest?"Exactly on a saddle: the gradient is zero, so nothing moves.":`Plateau near ${t.isNearSaddle?"a saddle":"the best constant"}. ${u}.`;case"open":return $r(e)&&!t.isProvenHere?`A line for now: its kink is outside. ${u}.`:`${u}${d&&h?`: ${t.isProvenHere?"":"later "}${d}`:""}.`;case"dead":return o?`Dying, certainly: ${o}.`:"Dead: no input reaches it, so w, b and a can never change again.";default:return`On its way to ${c}, certainly: ${d}.`}}const $r=({learner:{student:{w:t,b:e}}})=>0!==t&&e>Math.abs(t)*gt;class RegimeController{#_;#vt;#C;#wt;#xt="";#r;constructor(t,e){this.#r=e,t.addController(this)}of(t){return t===this.#_&&this.#vt||(this.#vt=function(t){const e=dr(t);return{...e,text:kr(e,t)}}(t),this.#_=t),this.#vt}template(t){const e=this.of(t),s=this.#C??e;e.kind!==s.kind?this.#xt=e.text:e.text!==s.text&&(this.#xt=""),this.#C=e;const r="oscillating"===e.kind;return st`
      <p class="regime ${Mr(e)}" part="regime" tabindex=${r?0:ot}>
        ${e.text}${r?Ns(_r):ot}
      </p>
      <p class="said" role="status">${this.#xt}</p>
    `}hostUpdated(){const t=this.#C?.kind,e=this.#wt;this.#wt=t,void 0!==e&&t!==e&&this.#r()}}const _r={symbol:"\u03bb",meaning:"the sharpest curvature of the loss here, the largest eigenvalue of its Hessian"},Mr=({kind:t,end:e})=>"diverged"===t?"diverged":"open"===t||"plateau"===t?"":`to-${e??""}`;class Authored{#kt=new Map;#$t;constructor(t){this.#$t=t}set(t,e){const{attribute:s}=t;if(this.#kt.delete(s),null==e)return;const r=t.parse(e);void 0===r?this.#$t(`${s}=${Ar(e)} is ignored; accepted: ${t.accepts}`):this.#kt.set(s,r);const o=t.skipped?.(e);o&&this.#$t(`${s}: ${Ar(o)} is skipped; accepted: ${t.accepts}`)}get({attribute:t,fallback:e}){return this.#kt.has(t)?this.#kt.get(t):e}get overrides(){return{teacher:this.#_t(Ve),student:this.#_t(Ke)}}#_t(t){const e={};for(const[s,r]of Object.entries(t)){const t=this.get(r);void 0!==t&&(e[s]=t)}return e}}function Ar(t){let e;try{e=String(t)}catch{e=typeof t}return`"${e.length>40?`${e.slice(0,40)}\u2026`:e}"`}const Sr=1e4;class Run{curve;origin;last;#Mt;#At;#St;#Tt;constructor(t,e){this.origin=this.last=t.step,this.#At=e?e.span:0,this.#St=e?e.#St.filter(({step:e})=>e<=t.step):[Tr(t)],this.#Tt=e?e.#Tt:16,this.curve=e?e.curve.until(t.step):new LossCurve,this.resume(t)}get first(){return this.#St[0].step}get span(){return Math.max(this.#At,this.last)}get stride(){return this.#Tt-this.last%this.#Tt}resume({step:t,learner:{student:e},teacher:s,samples:r}){this.curve.add(t,Gt(e,s,r))}add(t,e){const s=this.#St.at(-1);this.last=t,this.curve.add(t,Gt(e,s.teacher,s.samples)),t%this.#Tt===0&&this.#Ct({...s,step:t,learner:Te(e,s.learner.shape)})}end(t){this.#Mt=t}has(t){return Cr(this.#Pt(t.step),t)}change(t){this.#Mt=void 0,this.#Ct(Tr(t))}at(t){const e=this.#Pt(t),{learner:s,teacher:r,learningRate:o,samples:a}=e,{w:h,b:l,a:c,c:d}=zt(s.student,r,{learningRate:o,samples:a,steps:t-e.step});return{...e,step:t,learner:t===e.step?s:Te({w:h,b:l,a:c,c:d},s.shape),divergence:t===this.last?this.#Mt:void 0}}#Pt(t){return this.#St.findLast(e=>e.step<=t)}#Ct(t){this.#St.at(-1).step===t.step&&this.#St.pop(),this.#St.push(t),this.#St.length>Sr&&this.#Et()}#Et(){this.#Tt*=2,this.#St=this.#St.filter((t,e,s)=>0===e||t.step%this.#Tt===0||!Cr(t,s[e-1])),this.#St.length>7500&&(this.#St=this.#St.slice(5e3))}}const Tr=({step:t,learner:e,teacher:s,learningRate:r,samples:o})=>({step:t,learner:e,teacher:s,learningRate:r,samples:o}),Cr=(t,e)=>t.learningRate===e.learningRate&&t.samples===e.samples&&["m","k","c","s"].every(s=>Object.is(t.teacher[s],e.teacher[s]));class History{run;earlier=[];constructor(t){this.run=new Run(t)}begin(t){this.#Rt(new Run(t))}resume(t){t.step<this.run.last?this.#Ot(t.step):this.run.resume(t)}change(t){this.run.has(t)||(t.step<this.run.last&&this.#Ot(t.step),this.run.change(t))}erase(){this.earlier=[]}#Ot(t){this.#Rt(new Run(this.run.at(t),this.run))}#Rt(t){const{last:e,origin:s,curve:r}=this.run;e>s&&(this.earlier=[...this.earlier,r].slice(-20)),this.run=t}}function Pr(t,{teacher:e,student:s}){const{teacher:r,student:o}=ce.get(t);return{teacher:{...r,...e},learner:Er(Te(o),s)}}function Er(t,e){for(const s of os){const r=e[s],o=void 0===r?t:Ue(t,s,r);"object"==typeof o&&(t=o)}return t}const Rr=[.5,.2,.1,.05,.02,.01,.005,.002,.001,5e-4,2e-4,1e-4];function Or(t,e,s,r){const o=Gt(t,e,s);return Rr.find(a=>{if(a>=r)return!1;const h=zt(t,e,{learningRate:a,steps:1e3,samples:s});return!h.diverged&&Gt(h,e,s)<=o})}class Trajectory{points=[];generation=0;#Ut=.003;broken=!0;get length(){return this.points.length}break(){this.broken=!0}add({w:t,b:e,a:s}){const r={w:t,b:e,a:s,begins:this.broken};return!(!this.broken&&!this.#m(this.points.at(-1),r))&&(4096===this.length&&this.#Et(),this.points.push(r),this.broken=!1,!0)}erase(){this.points=[],this.#Ut=.003,this.broken=!0,this.generation++}#m(t,e){const s=(t,e)=>Math.abs(t-e)>this.#Ut;return s(t.w,e.w)||s(t.b,e.b)||s(t.a,e.a)||s(Ur(t),Ur(e))}#Et(){const t=this.#Ut>=.05;t||(this.#Ut*=2);const e=[];for(const s of this.points.slice(t?this.length/4:0)){const t=s.begins||0===e.length;(t||this.#m(e.at(-1),s))&&e.push({...s,begins:t})}this.points=e,this.generation++,e.length>3072&&this.#Et()}}const Ur=({w:t,b:e})=>0===t?2:Math.max(-2,Math.min(2,-e/t)),zr={preset:Xe,learningRate:Ye,speed:Ge,samples:Ze,layers:es,views:ns,controls:is},Lr={teacher:{},student:{}};class Session{trajectory=new Trajectory;history;#zt;#_;#r;constructor(t){this.#zt=Pr(Xe.fallback,Lr);const e=Object.entries(zr).map(([t,{fallback:e}])=>[t,e]);this.#_={...this.#zt,...Object.fromEntries(e),step:0},this.history=new History(this.#_),this.#r=t}get state(){return this.#_}get loss(){const{learner:t,teacher:e,samples:s}=this.#_;return Gt(t.student,e,s)}follow(t,e){for(const[s,r]of Object.entries(zr))e.has(r.attribute)&&this.configure({[s]:t.get(r)});const{overrides:s}=t;this.#zt=Pr(this.#_.preset,s);const{learner:r,teacher:o}=this.#_,a=e.has(Xe.attribute);this.edit(a?this.#zt:function(t,e,s,r,o){const a=(t,e)=>{const s=Object.entries(e).filter(([e])=>o.has(`${t}-${e}`));return s[0]&&Object.fromEntries(s)},h=a("teacher",s.teacher),l=a("student",{...s.learner.shape,...s.learner.student,...r.student});return{...h&&{teacher:{...e,...h}},...l&&{learner:Er(t,l)}}}(r,o,this.#zt,s,e))}choosePreset(t){this.#zt=Pr(t,Lr),this.configure({preset:t}),this.edit(this.#zt)}edit(t){t.learner&&this.trajectory.break(),this.#Lt({...t,...t.learner&&{step:0},divergence:void 0}),t.learner?this.history.begin(this.#_):this.history.change(this.#_)}configure(t){this.#Lt({...t,divergence:void 0}),this.history.change(this.#_)}goTo(t){this.trajectory.break(),this.#Lt(this.history.run.at(t))}resetTeacher(){this.edit({teacher:this.#zt.teacher})}resetStudent(){this.edit({learner:this.#zt.learner})}eraseTrajectories(){this.trajectory.erase(),this.history.erase(),this.#r()}pause(){this.trajectory.break()}advance(t){const{teacher:e,learningRate:s,samples:r,learner:o,step:a}=this.#_;if(this.#_.divergence||t<=0)return;this.history.resume(this.#_);const{run:h}=this.history;let{student:l}=o,c=2;this.trajectory.broken&&this.trajectory.add(l);let d=0,u=!1;for(;d<t&&!u;){const o=zt(l,e,{learningRate:s,steps:Math.min(c,t-d,h.stride),samples:r});l={w:o.w,b:o.b,a:o.a,c:o.c},d+=o.steps,h.add(a+d,l),u=o.diverged,c=this.trajectory.add(l)?2:2*c}const p=u?this.#Nt():void 0;p&&h.end(p),this.#Lt({learner:Te(l,o.shape),step:a+d,divergence:p})}#Nt(){const{teacher:t,samples:e,learningRate:s}=this.#_;return{tryRate:s>0?Or(this.#zt.learner.student,t,e,s):void 0}}#Lt(t){this.#_={...this.#_,...t},this.#r()}}class SessionElement extends i{static properties={...Object.fromEntries(as.map(t=>[hs(t),{attribute:t.attribute,noAccessor:!0,converter:t=>t}])),teacher:{attribute:!1,noAccessor:!0},student:{attribute:!1,noAccessor:!0}};static shadowRootOptions={...i.shadowRootOptions,delegatesFocus:!0};static{for(const t of as)Object.defineProperty(this.prototype,hs(t),{configurable:!0,enumerable:!0,get(){return this.#jt(t)},set(e){this.#Dt(t,e)}})}authored=new Authored(t=>this.warn(t));#Ht=new Set;session=new Session(()=>this.requestUpdate());get teacher(){return{...this.current.state.teacher}}set teacher(t){const e=this.#qt("teacher",t,Ve);e&&this.current.edit({teacher:{...this.teacher,...e}})}get student(){return{...this.current.state.learner.student}}set student(t){const{w:e,b:s,a:r,c:o}=Ke,a=this.#qt("student",t,{w:e,b:s,a:r,c:o});if(!a)return;const{learner:h}=this.current.state;this.session.edit({learner:Te({...h.student,...a},h.shape)})}get shape(){return jt(this.student)}get loss(){return this.current.loss}get step(){return this.current.state.step}play(){this.toggleAttribute("playing",!0)}pause(){this.toggleAttribute("playing",!1)}advance(t=1){if(!(Number.isInteger(t)&&t>=0&&t<=1e7))return void this.warn(`advance(${Ar(t)}) is ignored; accepted: a whole number, 0 \u2026 1e7`);const{step:e}=this;this.session.advance(t),this.step!==e&&this.emit("relu-step"),this.session.state.divergence&&this.pause()}goTo(t){const{first:e,last:s}=this.current.history.run;Number.isInteger(t)&&t>=e&&t<=s?this.session.goTo(t):this.warn(`goTo(${Ar(t)}) is ignored; accepted: a whole number, ${e} \u2026 ${s}`)}resetTeacher(){this.current.resetTeacher()}resetStudent(){this.current.resetStudent()}eraseTrajectories(){this.current.eraseTrajectories()}attributeChangedCallback(t,e,s){e!==s&&(t!==Qe.attribute?super.attributeChangedCallback(t,e,s):null===e!=(null===s)&&this.#Wt(null!==s))}willUpdate(){this.#It(),!this.hasUpdated&&matchMedia("(prefers-reduced-motion: reduce)").matches&&this.pause()}get current(){return this.#It(),this.session}#jt(t){const{state:e}=this.current,[s,r]=t.attribute.split("-"),o={teacher:e.teacher,student:{...this.shape,...this.student}};if(o[s])return o[s][r];const a=this.hasAttribute("playing");return{...e,playing:a,theme:this.authored.get(rs)}[hs(t)]}#Dt(t,e){t!==Qe?(this.authored.set(t,e),this.#Ht.add(t.attribute),this.requestUpdate()):this.toggleAttribute("playing",Qe.parse(e))}#It(){0!==this.#Ht.size&&(this.session.follow(this.authored,this.#Ht),this.#Ht.clear())}async#Wt(t){t||this.session.pause(),this.hasUpdated||await this.updateComplete,t===this.playing&&(this.emit(t?"relu-play":"relu-pause"),this.requestUpdate())}emit(t,e){const{teacher:s,student:r,shape:o,loss:a,step:h}=this,l={teacher:s,student:r,shape:o,loss:a,step:h,...e};this.dispatchEvent(new CustomEvent(t,{bubbles:!0,composed:!0,detail:l}))}#qt(t,e,s){const r=Object(e),o=Object.entries(s).filter(([t])=>void 0!==r[t]);if(0===o.length)return void this.warn(`${t} = ${Ar(e)} is ignored; accepted: an object with any of ${Object.keys(s).join(", ")}`);const a={};for(const[e,s]of o){const o=s.parse(r[e]);if(void 0===o)return void this.warn(`${t}.${e} = ${Ar(r[e])} is ignored; accepted: ${s.accepts}`);a[e]=o}return a}warn(t){console.warn(`<relu-playground${this.id?` id="${this.id}"`:""}>: ${t}`)}}const Nr=[l`
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
  .hidden {
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
  .outside .mark {
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
  .handle:not(:hover, :focus-visible, .dragged, .outside) .note {
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
`];const jr=["ink","muted","line","surface","shade","teacher","student","gap","linear","dead","tintTeacher","tintLinear","tintDead"],Dr=["data-theme","data-bs-theme","data-mode","class"];class ThemeController{scheme="page";isOnOwnGround=!1;theme;#i;#Bt;#Ft;#Vt=matchMedia("(prefers-color-scheme: dark)");#st=new MutationObserver(()=>this.#Kt());constructor(t,e,s){this.#i=t,this.#Bt=e,this.#Ft=s,t.addController(this)}hostConnected(){for(const t of Hr(this.#i))this.#st.observe(t,{attributes:!0});this.#Vt.addEventListener("change",this.#Kt),this.#Kt()}hostDisconnected(){this.#st.disconnect(),this.#Vt.removeEventListener("change",this.#Kt)}hostUpdate(){const t=this.#Bt(),e="auto"===t,s=e?function(t){const{colorScheme:e}=getComputedStyle(t);if(e.includes("light")!==e.includes("dark"))return"page";const s="normal"===e&&!t.ownerDocument.querySelector("meta[name=color-scheme]");return function(t){const e=Hr(t).flatMap(t=>Dr.map(e=>t.getAttribute(e)));return/(?<!\S)(light|dark)(-mode|-theme)?(?!\S)/.exec(e.join(" "))?.[1]}(t)??(s?function(t){for(let e=t;e;e=e.parentElement){const{backgroundColor:t}=getComputedStyle(e),[s,r,o,a=1]=t.match(/[\d.]+/g).map(Number);if(void 0===o||a<=.5)continue;const[h]=t;return("lo".includes(h)?s:.3*s+.59*r+.11*o)<("r"===h?128:"l"===h?50:.5)?"dark":"light"}return}(t):"page")}(this.#i):t;this.scheme=s??(this.#Vt.matches?"dark":"light"),this.isOnOwnGround=!e||!s&&"dark"===this.scheme}hostUpdated(){this.theme||this.#jt()}probeTemplate(){return st`<i class="probe" @transitionend=${this.#jt}></i>`}#jt=()=>{const t=this.#i.shadowRoot,{boxShadow:e,fontFamily:s}=getComputedStyle(t.querySelector(".probe")),r=e.match(/[a-z]+\([^)]*\)/g);if(!r)return;const o=Object.fromEntries(jr.map((t,e)=>[t,r[e]])),{fontFamily:a,fontSize:h}=getComputedStyle(t.querySelector(".root"));this.theme={...o,font:a,mathFont:s,em:parseFloat(h)},this.#Ft(this.theme),this.#i.requestUpdate()};#Kt=()=>this.#i.requestUpdate()}const Hr=({ownerDocument:t})=>[t.documentElement,t.body];class VisibilityController{isVisible=!0;#i;#st=new IntersectionObserver(t=>{const e=t.at(-1).isIntersecting;e!==this.isVisible&&(this.isVisible=e,this.#i.requestUpdate())});constructor(t){this.#i=t,t.addController(this)}hostConnected(){this.#st.observe(this.#i)}hostDisconnected(){this.#st.disconnect()}}const qr=["loss","wa","io","wb","io","km+","io","km-"];class ReluPlayground extends SessionElement{static styles=[...Nr];#f=new PlotsController(this);#Xt=new ThemeController(this,()=>this.authored.get(rs),({em:t})=>this.#f.em=t);#Yt=new VisibilityController(this);#Gt=new NamesController(this,this.#f,()=>this.session.state);#Jt={state:()=>this.session.state,read:()=>this.#jt.state,isPlaying:()=>this.playing,edit:t=>{this.#Zt=0,this.#Qt(()=>this.session.edit(t))},commit:()=>this.emit("relu-change")};#te=new HandlesController(this,this.#f,this.#Jt);#ee=new PreviewController(this,this.#f,this.#Jt);#se=new FieldsController(this,t=>{this.#Zt=0,this.emit(t?"relu-change":"relu-input")});#ne=new RegimeController(this,()=>this.emit("relu-regime",{regime:this.regime}));#ie=new PlaybackController(this,()=>this.session.state.speed,t=>this.advance(t));#re=new OutcomesController(this,this.#f,{state:()=>this.session.state,isVisible:()=>this.#Yt.isVisible,isLearning:()=>this.#oe,paint:()=>this.#ae()});#he=!1;#jt;#Zt=0;constructor(){super(),new PrintController(this)}adoptedCallback(){this.shadowRoot&&function(t){const e=t.ownerDocument.defaultView;e&&(t.adoptedStyleSheets=Nr.map(({cssText:t})=>{const s=new e.CSSStyleSheet;return s.replaceSync(t),s}))}(this.shadowRoot)}get regime(){const{kind:t,text:e}=this.#ne.of(this.current.state);return{kind:t,text:e}}willUpdate(){super.willUpdate();const{state:t,loss:e}=this.session,s=this.#oe?qr[this.#Zt++%8]:void 0;this.#f.follow(t,s),s&&"loss"!==s||(this.#jt={state:t,loss:e})}get#oe(){return this.playing&&this.#Yt.isVisible&&!this.#te.isHoldingStudent}updated(){this.#ie.run(this.#oe),this.#ae()}#ae(){const{theme:t}=this.#Xt;if(t)for(const e of this.#f.plots)e.update(this.session,t,this.#re.isDue)}render(){const{state:t}=this.session,{scheme:e,isOnOwnGround:s}=this.#Xt;return st`
      <div
        class="root ${s?"own-ground":""}"
        part="root"
        data-scheme=${e}
        role="group"
        aria-label="ReLU playground"
        tabindex="-1"
        @keydown=${this.#x}
      >
        ${function(t,e){return"none"===t.controls?ot:st`
    <div class="toolbar" part="toolbar">
      ${Fs(e,"full"===t.controls)}
      ${"full"===t.controls?Vs(t,e):ot}
    </div>
  `}(t,{isPlaying:this.playing,toggle:()=>this.#le(),step:()=>this.advance(),resetStudent:()=>this.#ce(()=>this.session.resetStudent()),resetTeacher:()=>this.#ce(()=>this.session.resetTeacher()),erase:()=>this.session.eraseTrajectories(),choosePreset:t=>this.#ce(()=>this.session.choosePreset(t)),setRate:t=>this.#Qt(()=>this.session.configure({learningRate:t})),setSpeed:t=>this.#Qt(()=>this.session.configure({speed:t})),setLayers:t=>this.#ce(()=>this.session.configure({layers:t})),commit:()=>this.emit("relu-change")})}
        ${this.#ne.template(this.#jt.state)} ${(({layers:t})=>t.includes("outcomes")?st`<ul class="legend" part="legend" aria-label="A student that starts there">
        ${kn.map(([t,e])=>st`<li><i class="swatch ${t}"></i>${e}</li>`)}
      </ul>`:ot)(t)}
        <div class="figures ${(({views:t})=>!["io","wa","wb","km"].every(e=>t.includes(e)))(t)?"partial":""}">
          ${((t,e,s,r,o)=>st`
  <figure class="io" part="figure" ?hidden=${!t.views.includes("io")}>
    <figcaption><b>Input → output</b>${t.views.includes("loss")?ot:Ys(e)}</figcaption>
    ${Zs("io","Teacher and student as functions of the input",[...r,...o("io")])}
  </figure>
  ${s}
  <div class="weights" ?hidden=${!t.views.includes("wa")&&!t.views.includes("wb")}>
    <figure part="figure" ?hidden=${!t.views.includes("wa")}>
      <figcaption>${Gs("Weights","w","a")}</figcaption>
      ${Zs("wa",Js(t,"wa","Phase space of the weights w and a"),o("wa"))}
    </figure>
    <figure part="figure" ?hidden=${!t.views.includes("wb")}>
      <figcaption>${Gs("Weights","w","b")}</figcaption>
      ${Zs("wb",Js(t,"wb","Phase space of the weights w and b"),o("wb"))}
    </figure>
  </div>
  <div class="shapes" ?hidden=${!t.views.includes("km")}>
    <figure part="figure">
      <figcaption>${Gs("Shape","k","m","s")}<span>arm right, ${zs("s = +1")}</span></figcaption>
      ${Zs("km+",Js(t,"km+","Phase space of the shape, arm to the right"))}
    </figure>
    <figure part="figure">
      <figcaption>${Gs("Shape","k","m","s")}<span>arm left, ${zs("s = \u22121")}</span></figcaption>
      ${Zs("km-",Js(t,"km-","Phase space of the shape, arm to the left"))}
    </figure>
    ${o("km")}
  </div>
`)(t,this.#jt,function({state:t,history:e},s,{goTo:r,commit:o}){const{step:a}=t,{first:h,last:l,span:c}=e.run,d=t=>()=>(r(t),o());return st`
    <figure class="loss" part="figure" ?hidden=${!t.views.includes("loss")}>
      <figcaption>
        ${Ys(s)}
        <span class="steps">
          ${Ks("back","One step back",Ws.back,d(a-1),a<=h)}
          ${Ks("forward","One step forward",Ws.forward,d(a+1),a>=l)}
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
          max=${Hs(c)}
          aria-valuetext="${s.state.step} of ${l}"
          .value=${String(s.state.step)}
          @input=${({target:t})=>{const e=t,s=ds(Number(e.value),h,l);e.value=String(s),r(s)}}
          @change=${o}
        />
      </div>
    </figure>
  `}(this.session,this.#jt,this.#de),this.#Gt.template(),t=>this.#te.template(t))}
          ${this.#ee.template()}
          ${"full"===t.controls?hi(this.#jt.state,this.#se,{teacher:this.#ue,student:this.#pe}):ot}
        </div>
        ${this.#Xt.probeTemplate()}
      </div>
      <slot ?hidden=${!this.#he} @slotchange=${this.#me}></slot>
    `}#me=()=>{this.#he||null===this.querySelector(":scope > :is(h1,h2,h3,h4,h5,h6,section,article,nav,aside,footer,script,relu-playground,p~:not(a,img,figure,noscript))")||(this.#he=!0,this.warn("swallows what follows: add </relu-playground>"),this.requestUpdate())};#le(){this.toggleAttribute("playing")}#x=t=>{const e=t.target;" "!==t.key||e.matches("button, select, summary, input:not([type=range])")||(t.preventDefault(),this.#le())};#de={goTo:t=>{this.pause(),this.#Qt(()=>this.session.goTo(t))},commit:()=>this.emit("relu-change")};#ue=(t,e)=>{this.session.edit({teacher:{...this.teacher,[t]:e}})};#pe=(t,e)=>{const s=Ue(this.current.state.learner,t,e);if("string"==typeof s)return s;this.session.edit({learner:s})};#Qt(t){t(),this.emit("relu-input")}#ce(t){this.#Qt(t),this.emit("relu-change")}}globalThis.customElements&&!customElements.get("relu-playground")&&customElements.define("relu-playground",ReluPlayground);export{ReluPlayground};
//# sourceMappingURL=relu-playground.js.map
