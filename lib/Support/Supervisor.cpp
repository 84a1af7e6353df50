//===- Supervisor.cpp - Run in a process of its own -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Support/Supervisor.h"

#include "llvm/Support/raw_ostream.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

using namespace mlir::attn;

/// Shared with the child; null where it is not supervised.
static char *stageText = nullptr;
static constexpr size_t kStageBytes = 64;

void mlir::attn::setStage(llvm::StringRef stage) {
  if (!stageText)
    return;
  stage = stage.take_front(kStageBytes - 1);
  std::memcpy(stageText, stage.data(), stage.size());
  stageText[stage.size()] = '\0';
}

static int waitFor(llvm::StringRef tool, pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR)
      return 1;
  if (WIFEXITED(status))
    return WEXITSTATUS(status);
  llvm::errs() << tool << ": error: stopped by signal " << WTERMSIG(status)
               << " (" << strsignal(WTERMSIG(status)) << ") while " << stageText
               << "\n";
  return 1;
}

int mlir::attn::supervise(llvm::StringRef tool,
                          llvm::function_ref<int()> body) {
  void *page = mmap(nullptr, kStageBytes, PROT_READ | PROT_WRITE,
                    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED)
    return body();
  stageText = static_cast<char *>(page);
  setStage("starting");

  pid_t child = fork();
  if (child < 0)
    return body();
  if (child > 0)
    return waitFor(tool, child);
#ifdef __linux__
  // Who stops the parent means both.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  int code = body();
  llvm::outs().flush();
  llvm::errs().flush();
  _exit(code);
}
