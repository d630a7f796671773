(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func))
  (type (;2;) (func (param i32 f64 f64) (result f64)))
  (type (;3;) (func (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32) (result i32)))
  (import "env" "mem" (memory (;0;) 53248 53248 shared))
  (import "env" "per" (func (;0;) (type 0)))
  (import "env" "fla" (func (;1;) (type 1)))
  (import "env" "ari" (func (;2;) (type 2)))
  (import "env" "car" (func (;3;) (type 3)))
  (import "env" "ahe" (func (;4;) (type 4)))
  (import "env" "fil" (func (;5;) (type 5)))
  (import "env" "spi" (func (;6;) (type 0)))
  (import "env" "pin" (global (;0;) i32))
  (func (;7;) (type 5) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    i32.const 0
    i32.load offset=4096 align=1
    local.set 1
    i32.const 0
    i32.load offset=4100 align=1
    local.set 2
    i32.const 0
    i32.load offset=4104 align=1
    local.set 3
    i32.const 0
    i32.load offset=4108 align=1
    local.set 4
    i32.const 0
    i32.load offset=4112 align=1
    local.set 5
    i32.const 0
    i32.load offset=4116 align=1
    local.set 6
    i32.const 0
    i32.load offset=4120 align=1
    local.set 7
    i32.const 0
    i32.load offset=4124 align=1
    local.set 8
    i32.const 0
    i32.load offset=4304 align=1
    local.set 9
    block  ;; label = @1
      block  ;; label = @2
        block  ;; label = @3
          block  ;; label = @4
            local.get 0
            br_table 0 (;@4;) 1 (;@3;) 0 (;@4;) 1 (;@3;)
          end
          local.get 9
          i32.const 1
          i32.sub
          local.set 9
          i32.const 9
          local.set 2
          br 0 (;@3;)
        end
        local.get 48
        local.set 11
        loop  ;; label = @3
          local.get 9
          i32.const 3
          i32.sub
          local.set 9
          local.get 1
          local.set 50
          local.get 2
          local.set 51
          local.get 50
          local.get 51
          i32.add
          local.set 52
          local.get 51
          i32.const -1
          i32.add
          local.set 53
          local.get 52
          local.get 50
          i32.lt_u
          local.set 54
          local.get 53
          i32.eqz
          local.tee 55
          i32.eqz
          local.tee 56
          i32.eqz
          if  ;; label = @4
            i32.const 7
            local.get 48
            local.get 11
            i32.const 4
            i32.ge_s
            select
            local.set 48
            local.get 52
            local.set 1
            local.get 53
            local.set 2
            i32.const 0
            local.get 53
            i32.store offset=5124 align=1
            i32.const 0
            local.get 54
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 11
            i32.store offset=5120 align=1
            br 2 (;@2;)
          end
          local.get 52
          local.set 1
          local.get 53
          local.set 2
          local.get 9
          i32.const 5
          i32.lt_s
          if  ;; label = @4
            i32.const 0
            local.get 53
            i32.store offset=5124 align=1
            i32.const 0
            local.get 54
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 11
            i32.store offset=5120 align=1
            i32.const 65541
            local.set 13
            br 3 (;@1;)
          end
          br 0 (;@3;)
        end
      end
      local.get 9
      i32.const 1
      i32.sub
      local.set 9
      i32.const 0
      local.get 1
      i32.store offset=4096 align=1
      i32.const 0
      local.get 2
      i32.store offset=4100 align=1
      i32.const 0
      local.get 3
      i32.store offset=4104 align=1
      i32.const 0
      local.get 4
      i32.store offset=4108 align=1
      i32.const 0
      local.get 5
      i32.store offset=4112 align=1
      i32.const 0
      local.get 6
      i32.store offset=4116 align=1
      i32.const 0
      local.get 7
      i32.store offset=4120 align=1
      i32.const 0
      local.get 8
      i32.store offset=4124 align=1
      call 1
      i32.const 0
      local.get 9
      i32.const 1
      i32.add
      i32.store offset=4304 align=1
      global.get 0
      i32.const 128
      i32.add
      call 0
      i32.const 0
      local.get 9
      i32.const 0
      i32.add
      i32.store offset=4304 align=1
      i32.const 2
      return
    end
    i32.const 0
    local.get 1
    i32.store offset=4096 align=1
    i32.const 0
    local.get 2
    i32.store offset=4100 align=1
    i32.const 0
    local.get 3
    i32.store offset=4104 align=1
    i32.const 0
    local.get 4
    i32.store offset=4108 align=1
    i32.const 0
    local.get 5
    i32.store offset=4112 align=1
    i32.const 0
    local.get 6
    i32.store offset=4116 align=1
    i32.const 0
    local.get 7
    i32.store offset=4120 align=1
    i32.const 0
    local.get 8
    i32.store offset=4124 align=1
    i32.const 0
    local.get 9
    i32.store offset=4304 align=1
    i32.const 0
    local.get 13
    i32.store offset=4132 align=1
    local.get 43)
  (export "r" (func 7)))
