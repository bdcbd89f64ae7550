/* Descent with the exact gradient, the formula of src/engine/exact-loss.ts: the peer that shows what JavaScript costs.
 * Prints nanoseconds per step: exact-descent STEPS W B A C M K TC S RATE */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double clamp(double x, double r) { return x < -r ? -r : x > r ? r : x; }

int main(int argc, char **argv) {
  if (argc < 11) return 1;
  const long steps = atol(argv[1]);
  double w = atof(argv[2]), b = atof(argv[3]), a = atof(argv[4]), c = atof(argv[5]);
  const double m = atof(argv[6]), k = atof(argv[7]), tc = atof(argv[8]), s = atof(argv[9]), rate = atof(argv[10]);
  const double R = sqrt(3.0);
  double loss = 0;
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (long step = 0; step < steps; step++) {
    const double ks = w == 0 ? R : clamp(-b / w, R), kt = clamp(k, R);
    const double x[4] = {-R, ks < kt ? ks : kt, ks < kt ? kt : ks, R};
    double z[4], e[4];
    for (int i = 0; i < 4; i++) {
      z[i] = w * x[i] + b;
      const double t = s * (x[i] - k);
      e[i] = a * (z[i] > 0 ? z[i] : 0) - m * (t > 0 ? t : 0) + (c - tc);
    }
    double mean = 0, active = 0, moment = 0, square = 0;
    for (int j = 1; j < 4; j++) {
      const double h = (x[j] - x[j - 1]) * (0.5 / R), sum = e[j - 1] + e[j], area = h * sum;
      mean += area;
      if (z[j - 1] + z[j] > 0) {
        active += area;
        moment += (x[j - 1] + x[j]) * area + h * (x[j - 1] * e[j - 1] + x[j] * e[j]);
      }
      square += area * sum + h * (e[j - 1] * e[j - 1] + e[j] * e[j]);
    }
    const double M0 = active / 2, M1 = moment / 6;
    const double lw = a * M1, lb = a * M0, la = w * M1 + b * M0;
    loss += square / 12;
    w -= rate * lw;
    b -= rate * lb;
    a -= rate * la;
    c -= rate * mean / 2;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.3f %.17g %.17g\n", ((end.tv_sec - start.tv_sec) * 1e9 + (end.tv_nsec - start.tv_nsec)) / steps, w, loss);
  return 0;
}
