//===- Parallel.cpp - Parallel loops on libgomp's threads -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// libgomp, and neither libomp nor threads of our own: two pools in a process
// that alternate, each spinning for its next region, cost four times the work.
// PyTorch and oneDNN bring libgomp.
//
// It is called by its documented ABI. Clang has no code generation for it.
//
//===----------------------------------------------------------------------===//

#include "attn/Runtime/Runtime.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <limits>

extern "C" {
void GOMP_parallel(void (*body)(void *), void *data, unsigned numThreads,
                   unsigned flags);
int omp_get_max_threads(void);
int omp_in_parallel(void);
}

//===----------------------------------------------------------------------===//
// Number of threads
//===----------------------------------------------------------------------===//

/// More than any machine has; a larger number is a mistake.
static constexpr int kMaxThreads = 4096;

/// 0 where it is not a number of threads.
static int parseCount(const char *text) {
  if (!text)
    return 0;
  char *end = nullptr;
  long count = std::strtol(text, &end, 10);
  bool isNumber = end != text && *end == '\0';
  return isNumber && count > 0 && count <= kMaxThreads ? int(count) : 0;
}

/// 0 where nobody asked for a number.
static std::atomic<int> requestedThreads(0);

void attn_set_num_threads(int count) {
  requestedThreads.store(std::clamp(count, 0, kMaxThreads),
                         std::memory_order_relaxed);
}

int attn_get_num_threads() {
  if (int count = requestedThreads.load(std::memory_order_relaxed))
    return count;
  static const int fromEnvironment = parseCount(getenv("ATTN_NUM_THREADS"));
  return fromEnvironment ? fromEnvironment : std::max(1, omp_get_max_threads());
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

namespace {
/// One loop, on the stack of its caller, and what its threads share.
class Loop {
public:
  Loop(attn_parallel_body body, void *context, int64_t count, int numThreads)
      : body(body), context(context), count(count),
        chunk(std::max<int64_t>(1, count / (int64_t(numThreads) * 16))) {}

  /// Takes iterations until there are none. They are handed out in order, so
  /// those before a failed one have been taken already and end of themselves:
  /// of the failures that are met, the lowest is that of a serial loop.
  void work() {
    while (firstFailure.load(std::memory_order_relaxed) == kNone) {
      int64_t begin = next.fetch_add(chunk, std::memory_order_relaxed);
      if (begin >= count)
        return;
      if (const char *message =
              body(context, begin, std::min(begin + chunk, count)))
        recordFailure(begin, message);
    }
  }

  const char *getMessage() const { return message; }

private:
  static constexpr int64_t kNone = std::numeric_limits<int64_t>::max();

  void recordFailure(int64_t begin, const char *newMessage) {
    while (lock.test_and_set(std::memory_order_acquire)) {
    }
    if (begin < firstFailure.load(std::memory_order_relaxed)) {
      firstFailure.store(begin, std::memory_order_relaxed);
      message = newMessage;
    }
    lock.clear(std::memory_order_release);
  }

  attn_parallel_body body;
  void *context;
  int64_t count;
  /// Iterations that are taken at once: one, unless there are very many.
  int64_t chunk;
  std::atomic<int64_t> next{0};
  std::atomic<int64_t> firstFailure{kNone};
  std::atomic_flag lock = ATOMIC_FLAG_INIT;
  const char *message = nullptr;
};
} // namespace

const char *attn_parallel_for(attn_parallel_body body, void *context,
                              int64_t count) {
  if (count <= 0)
    return nullptr;
  int numThreads = int(std::min<int64_t>(attn_get_num_threads(), count));
  if (numThreads == 1 || omp_in_parallel())
    return body(context, 0, count);
  Loop loop(body, context, count, numThreads);
  GOMP_parallel([](void *data) { static_cast<Loop *>(data)->work(); }, &loop,
                unsigned(numThreads), /*flags=*/0);
  return loop.getMessage();
}
