/** The clauses that count for a flow, all in one shape: a hundred rules read them, and engines read what always looks the same faster. */
import type { FlowClauses } from './declarations.js';

/** What a clause says where a flow says it, else where its profile does. */
export class EffectiveClauses implements FlowClauses {
  readonly pattern: FlowClauses['pattern'];
  readonly sla: FlowClauses['sla'];
  readonly owner: FlowClauses['owner'];
  readonly using: FlowClauses['using'];
  readonly via: FlowClauses['via'];
  readonly trigger: FlowClauses['trigger'];
  readonly carries: FlowClauses['carries'];
  readonly transform: FlowClauses['transform'];
  readonly volume: FlowClauses['volume'];
  readonly latency: FlowClauses['latency'];
  readonly delivery: FlowClauses['delivery'];
  readonly ordered: FlowClauses['ordered'];
  readonly idempotency: FlowClauses['idempotency'];
  readonly newest: FlowClauses['newest'];
  readonly retry: FlowClauses['retry'];
  readonly dlq: FlowClauses['dlq'];
  readonly alerts: FlowClauses['alerts'];
  readonly dashboard: FlowClauses['dashboard'];
  readonly runbook: FlowClauses['runbook'];
  readonly tests: FlowClauses['tests'];
  readonly cache: FlowClauses['cache'];
  readonly protection: FlowClauses['protection'];
  readonly lifecycle: FlowClauses['lifecycle'];
  readonly reason: FlowClauses['reason'];
  readonly reviewed: FlowClauses['reviewed'];
  readonly suppressEcho: FlowClauses['suppressEcho'];

  /** Alerts and tests are lists: one of its own replaces the profile's whole list. */
  constructor(own: FlowClauses, inherited: FlowClauses) {
    this.pattern = own.pattern ?? inherited.pattern;
    this.sla = own.sla ?? inherited.sla;
    this.owner = own.owner ?? inherited.owner;
    this.using = own.using ?? inherited.using;
    this.via = own.via ?? inherited.via;
    this.trigger = own.trigger ?? inherited.trigger;
    this.carries = own.carries ?? inherited.carries;
    this.transform = own.transform ?? inherited.transform;
    this.volume = own.volume ?? inherited.volume;
    this.latency = own.latency ?? inherited.latency;
    this.delivery = own.delivery ?? inherited.delivery;
    this.ordered = own.ordered ?? inherited.ordered;
    this.idempotency = own.idempotency ?? inherited.idempotency;
    this.newest = own.newest ?? inherited.newest;
    this.retry = own.retry ?? inherited.retry;
    this.dlq = own.dlq ?? inherited.dlq;
    this.alerts = own.alerts.length > 0 ? own.alerts : inherited.alerts;
    this.dashboard = own.dashboard ?? inherited.dashboard;
    this.runbook = own.runbook ?? inherited.runbook;
    this.tests = own.tests.length > 0 ? own.tests : inherited.tests;
    this.cache = own.cache ?? inherited.cache;
    this.protection = own.protection ?? inherited.protection;
    this.lifecycle = own.lifecycle ?? inherited.lifecycle;
    this.reason = own.reason ?? inherited.reason;
    this.reviewed = own.reviewed ?? inherited.reviewed;
    this.suppressEcho = own.suppressEcho ?? inherited.suppressEcho;
  }
}
