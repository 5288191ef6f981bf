#include "encoder_kernels.h"

#include <stddef.h>

// Fused multiply-adds round once where two instructions round twice: other bits on other machines.
#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")
// Adding and taking off 1.5 * 2^23 rounds to the nearest integer, without an instruction for it.
#define ROUNDING 12582912.0f

typedef float v16 __attribute__((vector_size(64), may_alias));
typedef float v16u __attribute__((vector_size(64), may_alias, aligned(4)));
typedef int32_t i16 __attribute__((vector_size(64), may_alias));
typedef int32_t i16u __attribute__((vector_size(64), may_alias, aligned(4)));
typedef int32_t i1u __attribute__((may_alias, aligned(2)));
typedef int32_t i8 __attribute__((vector_size(32)));
typedef int32_t i4 __attribute__((vector_size(16)));
typedef int16_t s32 __attribute__((vector_size(64)));
typedef int16_t s32u __attribute__((vector_size(64), may_alias, aligned(2)));
typedef int16_t s16 __attribute__((vector_size(32)));
typedef int16_t s8 __attribute__((vector_size(16)));
typedef int16_t s8u __attribute__((vector_size(16), may_alias, aligned(2)));
typedef int16_t s16u __attribute__((vector_size(32), may_alias, aligned(2)));
typedef int8_t b8u __attribute__((vector_size(8), may_alias, aligned(1)));
typedef int8_t b16u __attribute__((vector_size(16), may_alias, aligned(1)));
typedef int8_t b32u __attribute__((vector_size(32), may_alias, aligned(1)));

#define EACH_ROW(DO) DO(0) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6) DO(7)

// MARK: - Any processor

typedef struct {
  i16 even, odd;
} EncoderPairs;

INLINE EncoderPairs plain_widen(const int8_t *weights) {
  const b32u bytes = *(const b32u *)weights;
  return (EncoderPairs){
      __builtin_convertvector(
          __builtin_shufflevector(bytes, bytes, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26,
                                  28, 30), i16),
      __builtin_convertvector(
          __builtin_shufflevector(bytes, bytes, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27,
                                  29, 31), i16)};
}

#define TITLE "plain C"
#define NAME(function) plain_##function
#define WEIGHTS EncoderPairs
#define SUMS i16
#define LANES 16
#define BLOCKS 1
#define ROWS 2
#define QUERIES 4
#define WIDEN plain_widen
#define PAIR(both) ((EncoderPairs){(i16){} + (int16_t)(both), (i16){} + ((both) >> 16)})
#define ADD_PRODUCTS(sum, weight, pair) \
  ((sum) + (weight).even * (pair).even + (weight).odd * (pair).odd)
#include "kernels.h"

#if defined(__x86_64__)
// Builtins and not the functions of <immintrin.h>, whose calls cost a debug build ten times the work.

// MARK: - SSE2, on every x86-64

#define TITLE "SSE2"
#define NAME(function) sse_##function
#define WEIGHTS s8
#define SUMS i4
#define LANES 4
#define BLOCKS 1
#define ROWS 2
#define QUERIES 4
#define WIDEN(weights) __builtin_convertvector(*(const b8u *)(weights), s8)
#define VALUES(values) (*(const s8u *)(values))
#define PAIR(both) ((s8)((i4){} + (both)))
#define ADD_PRODUCTS(sum, weight, pair) ((sum) + __builtin_ia32_pmaddwd128(weight, pair))
#include "kernels.h"

// MARK: - AVX2

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define TITLE "AVX2"
#define NAME(function) avx2_##function
#define WEIGHTS s16
#define SUMS i8
#define LANES 8
#define BLOCKS 1
#define ROWS 6
#define QUERIES 4
#define WIDEN(weights) __builtin_convertvector(*(const b16u *)(weights), s16)
#define VALUES(values) (*(const s16u *)(values))
#define PAIR(both) ((s16)((i8){} + (both)))
#define ADD_PRODUCTS(sum, weight, pair) ((sum) + __builtin_ia32_pmaddwd256(weight, pair))
#include "kernels.h"
#pragma clang attribute pop

// MARK: - AVX-512

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw"))), apply_to = function)
#define TITLE "AVX-512"
#define NAME(function) avx512_##function
#define WEIGHTS s32
#define SUMS i16
#define LANES 16
#define BLOCKS 3
#define ROWS 8
#define QUERIES 8
#define WIDEN(weights) __builtin_convertvector(*(const b32u *)(weights), s32)
#define VALUES(values) (*(const s32u *)(values))
#define PAIR(both) ((s32)((i16){} + (both)))
#define ADD_PRODUCTS(sum, weight, pair) ((sum) + __builtin_ia32_pmaddwd512(weight, pair))
#include "kernels.h"
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vnni"))), apply_to = function)
#define HAS_NARROW
static void vnni_quantise_narrow(const float *x, const float *factors, int32_t rows, int32_t width,
                                 void *given, float *scales);
static void vnni_multiply_narrow(const EncoderLinear *layer, const void *given, const float *scales,
                                 int32_t rows, int32_t curved, float *out);
#define TITLE "AVX-512 VNNI"
#define NAME(function) vnni_##function
#define WEIGHTS s32
#define SUMS i16
#define LANES 16
#define BLOCKS 3
#define ROWS 8
#define QUERIES 8
#define WIDEN(weights) __builtin_convertvector(*(const b32u *)(weights), s32)
#define VALUES(values) (*(const s32u *)(values))
#define PAIR(both) ((s32)((i16){} + (both)))
#define ADD_PRODUCTS(sum, weight, pair) \
  __builtin_ia32_vpdpwssd512(sum, (i16)(weight), (i16)(pair))
#include "kernels.h"
#include "narrow.h"
#pragma clang attribute pop
#endif

// MARK: - The choice

#if defined(__x86_64__)
int32_t encoder_levels(void) { return 5; }

const EncoderKernels *encoder_kernels(int32_t level) {
  const int avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw");
  switch (level) {
    case 0: return &plain_kernels;
    case 1: return &sse_kernels;
    case 2: return __builtin_cpu_supports("avx2") ? &avx2_kernels : NULL;
    case 3: return avx512 ? &avx512_kernels : NULL;
    case 4: return avx512 && __builtin_cpu_supports("avx512vnni") ? &vnni_kernels : NULL;
    default: return NULL;
  }
}
#else
int32_t encoder_levels(void) { return 1; }

const EncoderKernels *encoder_kernels(int32_t level) { return level == 0 ? &plain_kernels : NULL; }
#endif

const EncoderKernels *encoder_best(void) {
  for (int32_t level = encoder_levels() - 1; level > 0; level--)
    if (encoder_kernels(level)) return encoder_kernels(level);
  return &plain_kernels;
}

float encoder_dot(const float *one, const float *other, int32_t width) {
  v16 sum = {};
  for (int32_t i = 0; i < width; i += 16)
    sum += *(const v16u *)(one + i) * *(const v16u *)(other + i);
  return plain_total(&sum);
}

uint64_t encoder_checksum(const void *data, uint64_t bytes) {
  const uint64_t prime = 0x100000001B3u, start = 0xCBF29CE484222325u;
  uint64_t lanes[8] = {start, start, start, start, start, start, start, start}, sum = start;
  const uint64_t *words = data, *end = words + bytes / 8;
  for (; words < end; words += 8)
    for (int lane = 0; lane < 8; lane++) lanes[lane] = (lanes[lane] ^ words[lane]) * prime;
  for (int lane = 0; lane < 8; lane++) sum = (sum ^ lanes[lane]) * prime;
  return sum;
}
