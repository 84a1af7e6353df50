# What the project's CMakeLists are written in. Libraries and tools take the
# arguments of add_mlir_library and add_llvm_executable.

# A library. The MLIR libraries in LINK_LIBS become the one shared libMLIR:
# add_mlir_library alone would link their static archives beside it, and two
# copies of MLIR in a process are two sets of TypeIDs.
function(add_attn_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_COMPONENTS;LINK_LIBS" ${ARGN})
  add_mlir_library(${name} ${ARG_UNPARSED_ARGUMENTS}
    DEPENDS mlir-headers ${ARG_DEPENDS}
    LINK_COMPONENTS ${ARG_LINK_COMPONENTS}
    EXCLUDE_FROM_LIBMLIR
    DISABLE_INSTALL)
  attn_target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS})
  attn_install(${name})
endfunction()

# A command-line tool in bin/.
function(add_attn_tool name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_llvm_executable(${name} ${ARG_UNPARSED_ARGUMENTS} DEPENDS ${ARG_DEPENDS})
  attn_target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  attn_install(${name})
endfunction()

# A shared object that a running tool loads, in lib/.
function(add_attn_plugin name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK_LIBS" ${ARGN})
  llvm_add_library(${name} MODULE ${ARG_UNPARSED_ARGUMENTS} DEPENDS ${ARG_DEPENDS})
  attn_target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS})
  attn_install(${name})
endfunction()

# Links MLIR's libraries by way of libMLIR, everything else by name.
function(attn_target_link_libraries name visibility)
  set(libs ${ARGN})
  list(REMOVE_ITEM libs PUBLIC PRIVATE)
  set(mlir_libs ${libs})
  list(FILTER mlir_libs INCLUDE REGEX "^MLIR")
  list(FILTER libs EXCLUDE REGEX "^MLIR")
  target_link_libraries(${name} ${visibility} ${libs})
  if(mlir_libs)
    mlir_target_link_libraries(${name} ${visibility} ${mlir_libs})
  endif()
endfunction()

# Installs a target, lists it in the CMake package AttnMLIR, and has it built
# before the tests run.
function(attn_install name)
  set_property(GLOBAL APPEND PROPERTY ATTN_TEST_DEPENDS ${name})
  install(TARGETS ${name} EXPORT AttnMLIRTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endfunction()
